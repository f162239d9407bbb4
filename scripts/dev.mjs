// npm run dev: the pages are built anew and the server starts anew whenever a source changes.
import { spawn } from 'node:child_process';
import { build, languages, vite } from './build.mjs';
import { install } from './install.mjs';

install();
await build();
const children = [
  ...languages.map((language) => vite(language, ['--watch'], 'inherit')),
  spawn(
    process.execPath,
    ['--watch', '--watch-preserve-output', '--import', 'tsx', 'src/server/main.ts', ...process.argv.slice(2)],
    { stdio: 'inherit' },
  ),
];
/** Ends both when one of them ends, or when told to. */
function end() {
  for (const child of children) child.kill('SIGTERM');
}
for (const child of children) child.once('exit', end);
process.once('SIGINT', end);
process.once('SIGTERM', end);
