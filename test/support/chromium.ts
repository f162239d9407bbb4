// A real Chromium for the browser tests: CHROMIUM, else the system's, else the one that comes as an npm package.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

const quiet = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
const known = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

async function executable(): Promise<string> {
  const named = process.env['CHROMIUM'];
  if (named !== undefined) return named;
  const found = known.find((file) => existsSync(file)) ?? onPath();
  if (found !== undefined) return found;
  const packaged = await import('@sparticuz/chromium');
  return packaged.default.executablePath();
}
function onPath(): string | undefined {
  try {
    return execFileSync('which', ['chromium'], { encoding: 'utf8' }).trim() || undefined;
  } catch {
    return undefined;
  }
}

/**
 * Starts a Chromium with an empty profile of its own. Each person of a test takes a context of it: cookies and
 * storage apart from everybody else's, as on a laptop of their own.
 * Throws: when no Chromium runs on this machine; browser tests are never skipped.
 */
export async function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: await executable(), args: quiet });
}

/** Screens that are looked at: a laptop, a phone, a hall. */
export const screens = {
  laptop: { viewport: { width: 1440, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true },
  hall: { viewport: { width: 1920, height: 1080 } },
} as const;
