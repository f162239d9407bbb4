// Builds the web pages into dist/web, unless their sources are those of the last build. Plain Node.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const stamp = 'dist/web.sources';

/** Gives a digest of all that a build depends on. */
function digest() {
  const hash = createHash('sha256');
  const files = ['src/web', 'src/kernel', 'src/i18n', 'src/wire']
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  for (const file of [...files, 'vite.config.ts', 'package-lock.json'])
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds when something changed. Throws: with the builder's words. */
export function build() {
  const now = digest();
  if (existsSync('dist/web/index.html') && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  const vite = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel=warn'], {
    encoding: 'utf8',
    // A test that builds has NODE_ENV=test, and would pack the libraries' development builds.
    env: { ...process.env, NODE_ENV: 'production' },
  });
  if (vite.status !== 0) throw new Error(`The web pages could not be built:\n${vite.stdout}${vite.stderr}`);
  mkdirSync('dist', { recursive: true });
  writeFileSync(stamp, now);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    build();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
