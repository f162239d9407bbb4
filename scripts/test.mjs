// npm test: everything, from a fresh checkout. Ends with `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { install } from './install.mjs';

// The full counts of random cases and kills; otherwise a share of them.
if (process.argv.includes('--long')) process.env.PLACARD_LONG = '1';
install();
let passed = 0;
let failed = 0;

/** Runs a program of ours and gives whether it ended well. */
function run(title, command, args) {
  process.stdout.write(`\n— ${title}\n`);
  return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}
/** Counts a step that is one check. */
function check(title, command, args) {
  if (run(title, command, args)) passed += 1;
  else failed += 1;
}

for (const ring of ['kernel', 'server', 'web'])
  check(`types, ${ring} ring`, process.execPath, [
    'node_modules/typescript/bin/tsc',
    '-p',
    `tsconfig.${ring}.json`,
  ]);
check('format', process.execPath, [
  'node_modules/prettier/bin/prettier.cjs',
  '--check',
  '--log-level=warn',
  '.',
]);
check('build of the web pages', process.execPath, ['scripts/build.mjs']);

const folder = mkdtempSync(path.join(tmpdir(), 'placard-test-'));
const report = path.join(folder, 'report.json');
const ended = run('tests', process.execPath, [
  'node_modules/vitest/vitest.mjs',
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
  ...process.argv.slice(2).filter((argument) => argument !== '--long'),
]);
try {
  const counts = JSON.parse(readFileSync(report, 'utf8'));
  passed += counts.numPassedTests;
  failed += counts.numFailedTests + counts.numPendingTests + (ended || counts.numFailedTests > 0 ? 0 : 1);
  if (counts.numPendingTests > 0)
    process.stdout.write(`${counts.numPendingTests} tests were skipped and count as failed.\n`);
} catch {
  failed += 1;
  process.stdout.write('The tests gave no report.\n');
}
rmSync(folder, { recursive: true, force: true });
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
