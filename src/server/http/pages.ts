// The web pages: built files, read once, compressed once.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { constants, brotliCompressSync, gzipSync } from 'node:zlib';
import type { Language } from '../../i18n/languages.ts';

interface Page {
  readonly type: string;
  readonly plain: Buffer;
  readonly cached: boolean;
  gzip?: Buffer;
  brotli?: Buffer;
}

const types: { readonly [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};
/** What a file's address begins with, which bears a digest in its name. */
const digested = /^\/\w+\/assets\//;
const compressed = ['.html', '.js', '.css', '.svg', '.json', '.txt', '.webmanifest'];

/** What is sent for a page. */
export interface Sent {
  readonly body: Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

/** Holds the built files of a folder. */
export class Pages {
  readonly #pages = new Map<string, Page>();

  /** Throws: when the folder is not there. */
  constructor(folder: string) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      const address = `/${path.relative(folder, file).replaceAll('\\', '/')}`;
      const type = types[path.extname(file)] ?? 'application/octet-stream';
      this.#pages.set(address, {
        type,
        plain: readFileSync(file),
        cached: digested.test(address),
      });
    }
  }

  /** Gives a file, or for an address of the app its one page in a language. */
  find(address: string, accepts: string, language: Language): Sent | undefined {
    const isFile = path.posix.extname(address) !== '';
    const page = this.#pages.get(isFile ? address : `/${language}/index.html`);
    if (page === undefined) return undefined;
    const headers = {
      'content-type': page.type,
      'cache-control': page.cached ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    if (!compressed.includes(isFile ? path.posix.extname(address) : '.html'))
      return { body: page.plain, headers };
    const vary = isFile ? 'accept-encoding' : 'accept-encoding, accept-language, cookie';
    if (/\bbr\b/.test(accepts)) {
      page.brotli ??= brotliCompressSync(page.plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
      return { body: page.brotli, headers: { ...headers, 'content-encoding': 'br', vary } };
    }
    if (/\bgzip\b/.test(accepts)) {
      page.gzip ??= gzipSync(page.plain);
      return { body: page.gzip, headers: { ...headers, 'content-encoding': 'gzip', vary } };
    }
    return { body: page.plain, headers: { ...headers, vary } };
  }
}
