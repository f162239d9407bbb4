// Headers of every answer: nothing is loaded from elsewhere, nothing runs that is not a file of ours.

/** Gives the security headers of an answer. `address`: where the browser finds the server. */
export function securityHeaders(address: string): Readonly<Record<string, string>> {
  // Not every browser takes the sockets of a page's own host for 'self'.
  const sockets = address.replace(/^http/, 'ws');
  const encrypted = address.startsWith('https:');
  return {
    'content-security-policy': [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      `connect-src 'self' ${sockets}`,
      "manifest-src 'self'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ].join('; '),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'no-referrer',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), microphone=(), geolocation=()',
    'cache-control': 'no-store',
    // A browser ignores it, and says so, where the line is not encrypted.
    ...(encrypted ? { 'cross-origin-opener-policy': 'same-origin' } : {}),
  };
}
