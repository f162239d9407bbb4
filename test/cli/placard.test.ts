import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/cli/main.ts';
import { placard } from './run.ts';

describe('the command line', () => {
  test('runs from anywhere, and ends with the code of the command', () => {
    const bin = path.resolve('bin/placard');
    const run = (...args: readonly string[]) =>
      spawnSync(process.execPath, [bin, ...args], { cwd: tmpdir(), encoding: 'utf8' });
    expect(run('--help')).toMatchObject({ status: 0, stderr: '' });
    expect(run('verify', 'nowhere.zip')).toMatchObject({
      status: 1,
      stdout: '',
      stderr: 'placard verify: nowhere.zip cannot be read: there is no such file or folder.\n',
    });
  });

  test('names every command, and says what it is for', async () => {
    const { code, out } = await placard('--help');
    expect(code).toBe(0);
    for (const { name, summary } of commands) expect(out).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'));
  });

  test.each(commands.map(({ name }) => name))('%s has a help of its own with one example', async (name) => {
    const { code, out, err } = await placard(name, '--help');
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out.match(new RegExp(`^Example: placard ${name}( |$)`, 'gm'))).toHaveLength(1);
  });

  test('says when there is no such command', async () => {
    const { code, err } = await placard('exprot');
    expect(code).toBe(1);
    expect(err).toContain('placard: there is no command "exprot".');
  });
});
