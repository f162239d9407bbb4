import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LiveServer, type Visitor, liveServer } from '../support/liveServer.ts';

let folder = '';
let live: LiveServer;
let one: Visitor;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'placard-pages-'));
  await mkdir(path.join(folder, 'web', 'assets'), { recursive: true });
  await writeFile(path.join(folder, 'secret.txt'), 'not a page');
  await writeFile(path.join(folder, 'web', 'index.html'), '<!doctype html><title>Placard</title>');
  await writeFile(path.join(folder, 'web', 'assets', 'main-1.js'), 'export const one = 1;\n'.repeat(100));
  live = await liveServer({ pages: path.join(folder, 'web') });
  one = live.visitor();
});
afterAll(async () => {
  await live.end();
  await rm(folder, { recursive: true, force: true });
});

test('every address of the app is its one page, asked for anew each time', async () => {
  for (const address of ['/', '/join', '/room/abc/chair', '/room/abc?x=1']) {
    const { status, body, headers } = await one.ask('GET', address);
    expect([status, body]).toEqual([200, '<!doctype html><title>Placard</title>']);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  }
});

test.each(['br', 'gzip', 'identity'])('a built file is sent as %s and kept for good', async (encoding) => {
  const { body, headers } = await one.ask('GET', '/assets/main-1.js', undefined, {
    'accept-encoding': encoding,
  });
  expect(headers.get('content-encoding') ?? 'identity').toBe(encoding);
  expect(headers.get('cache-control')).toContain('immutable');
  expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(body).toBe('export const one = 1;\n'.repeat(100));
});

test('nothing else is sent', async () => {
  for (const address of ['/secret.txt', '/../secret.txt', '/%2e%2e/secret.txt', '/assets/none.js', '/api/x'])
    expect((await one.ask('GET', address)).status).toBe(404);
});
