// Installs what is missing; plain Node, for it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.placard-lock';
/** Two installations at once would empty each other's folder. */
const taken = '.placard-installing';

const installed = () => {
  const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  return { lock, done: existsSync(stamp) && readFileSync(stamp, 'utf8') === lock };
};

/** Tells whether the process that took the turn still runs; one that was killed leaves its mark behind. */
function someoneInstalls() {
  try {
    process.kill(Number(readFileSync(taken, 'utf8')), 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** Waits while another process installs, then takes the turn. */
function takeTurn() {
  for (;;) {
    try {
      writeFileSync(taken, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (someoneInstalls()) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 250);
      else rmSync(taken, { force: true });
    }
  }
}

/** Runs `npm ci` unless the installed packages are those of the lock file. Throws: when npm fails, with its words. */
export function install() {
  if (installed().done) return;
  takeTurn();
  try {
    const { lock, done } = installed();
    if (done) return;
    process.stderr.write('Installing what is missing (once)…\n');
    const npm = spawnSync('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    if (npm.status !== 0) throw new Error(`npm ci failed:\n${npm.stdout}${npm.stderr}`);
    writeFileSync(stamp, lock);
  } finally {
    rmSync(taken, { force: true });
  }
}
