// Builds the web pages into dist/web, once a language, unless their sources are those of the last build. Plain Node.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const stamp = 'dist/web.sources';

/** Gives a digest of all that a build depends on. */
function digest() {
  const hash = createHash('sha256');
  const files = ['src/web', 'src/kernel', 'src/i18n', 'src/wire', 'src/documents/journal']
    .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  for (const file of [...files, 'vite.config.ts', 'package-lock.json'])
    hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** The languages of the pages (src/i18n/languages.ts). */
export const languages = ['en', 'fr', 'ru'];

/** Starts the builder for a language. `folder`: where its pages go. */
export function vite(language, more, io, folder = 'dist/web') {
  return spawn(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--logLevel=warn', ...more], {
    stdio: io,
    // A test that builds has NODE_ENV=test, and would pack the libraries' development builds.
    env: { ...process.env, NODE_ENV: 'production', PLACARD_LANGUAGE: language, PLACARD_PAGES: folder },
  });
}

/** Builds the pages of a language. Throws: with the builder's words. */
async function buildOne(language, folder) {
  const builder = vite(language, [], 'pipe', folder);
  const said = [];
  for (const stream of [builder.stdout, builder.stderr]) stream.on('data', (words) => said.push(words));
  const code = await new Promise((resolve, reject) => builder.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Error(`The web pages could not be built:\n${Buffer.concat(said)}`);
}

function putInPlace(aside) {
  const old = `${aside}.old`;
  if (existsSync('dist/web')) move('dist/web', old);
  move(aside, 'dist/web');
  rmSync(old, { recursive: true, force: true });
}

/** Moves a folder. Another build of the same sources may have done so first: then its pages are there. */
function move(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (error.code !== 'ENOENT' && !existsSync('dist/web')) throw error;
  }
}

/** Builds when something changed. Throws: with the builder's words. */
export async function build() {
  const now = digest();
  const built = languages.every((language) => existsSync(`dist/web/${language}/index.html`));
  if (built && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return;
  // Aside, and then put in place at once: who reads the pages meanwhile, or builds them as well, finds them whole.
  const aside = `dist/web.${process.pid}`;
  try {
    await Promise.all(languages.map((language) => buildOne(language, aside)));
    putInPlace(aside);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  writeFileSync(stamp, now);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    await build();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
