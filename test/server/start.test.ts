// What a person sees who starts the server in a way that cannot be.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { type Server, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { start as sentences } from '../../src/i18n/en/start.ts';
import { readOptions } from '../../src/server/options.ts';
import { discard } from '../support/database.setup.ts';

let folder = '';
let taken: Server;
let port = 0;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'placard-start-'));
  taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(async () => {
  taken.close();
  await discard(path.join(folder, 'data'));
  await rm(folder, { recursive: true, force: true });
});

async function run(...args: readonly string[]): Promise<{ code: number; out: string; err: string }> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts', ...args], {
    env: { ...process.env, DATABASE_URL: '' },
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (data: Buffer) => (out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (err += data.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, out, err };
}

test('a port that is taken gets a sentence', async () => {
  const { code, err } = await run('--port', `${port}`, '--data', path.join(folder, 'data'));
  expect([code, err]).toEqual([
    1,
    `${sentences.portTaken.replace('{port}', `${port}`).replace('{other}', `${port + 1}`)}\n`,
  ]);
});

test('it ends when npm was told to end, though the shell between them passes nothing on', async () => {
  const data = path.join(folder, 'data');
  const command = `"${process.execPath}" --import tsx src/server/main.ts --port 0 --data "${data}"; true`;
  const shell = spawn('sh', ['-c', command], {
    env: { ...process.env, DATABASE_URL: '', npm_lifecycle_event: 'start' },
  });
  const said = new Promise<string>((resolve) => {
    let out = '';
    shell.stdout.on('data', (data: Buffer) => {
      out += data.toString();
      if (out.includes('Hall display')) shell.kill('SIGTERM');
      if (out.includes(sentences.stopped)) resolve(out);
    });
  });
  expect(await said).toContain('Placard is ready: http://localhost:');
});

test('a folder that cannot be written gets a sentence', async () => {
  const file = path.join(folder, 'a-file');
  await writeFile(file, '');
  const { code, err } = await run('--port', '0', '--data', path.join(file, 'data'));
  expect([code, err]).toEqual([1, `${sentences.unwritable.replace('{folder}', path.join(file, 'data'))}\n`]);
});

test('help shows every option', async () => {
  const { code, out } = await run('--help');
  expect(code).toBe(0);
  for (const option of ['--port', '--data', '--host', '--origin', '--cert', '--key'])
    expect(out).toContain(option);
});

test.each([
  [['--prot', '1'], /“--prot” is not known/],
  [['--port'], /“--port” needs a value/],
  [['--port', '70000'], /not “70000”/],
  [['--port', 'x'], /not “x”/],
  [['--origin', 'placard'], /not “placard”/],
  [['--cert', 'x'], /both --cert and --key/],
  [['--cert', '/nowhere/c', '--key', '/nowhere/k'], /\/nowhere\/c cannot be read/],
])('the options %j get a sentence', (args, sentence) => {
  expect(() => readOptions(args, {})).toThrow(sentence);
});

test('arguments come before the environment', () => {
  const env = { PORT: '4000', PLACARD_DATA: 'theirs', DATABASE_URL: 'postgres://x' };
  expect(readOptions([], env)).toMatchObject({ port: 4000, data: 'theirs', databaseUrl: 'postgres://x' });
  expect(readOptions(['--port', '5000', '--data', 'mine'], env)).toMatchObject({ port: 5000, data: 'mine' });
  expect(readOptions([], {})).toMatchObject({ port: 3000, data: 'data', host: '127.0.0.1' });
});

test('the option with which the server holds its heap small is one of this Node', async () => {
  const main = await readFile('src/server/main.ts', 'utf8');
  const option = /'(--heap-[\w-]+)=\d+'/.exec(main)?.[1];
  const node = spawn(process.execPath, ['--v8-options'], { stdio: ['ignore', 'pipe', 'ignore'] });
  let known = '';
  node.stdout.on('data', (data: Buffer) => (known += data.toString()));
  await once(node, 'close');
  expect(known).toContain(`${option} `);
});
