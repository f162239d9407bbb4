import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LiveServer, type Visitor, liveServer } from '../support/liveServer.ts';

const page = (language: string) => `<!doctype html><html lang="${language}"><title>Placard</title>`;
let folder = '';
let live: LiveServer;
let one: Visitor;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'placard-pages-'));
  await writeFile(path.join(folder, 'secret.txt'), 'not a page');
  for (const language of ['en', 'fr', 'ru']) {
    await mkdir(path.join(folder, 'web', language, 'assets'), { recursive: true });
    await writeFile(path.join(folder, 'web', language, 'index.html'), page(language));
  }
  await writeFile(
    path.join(folder, 'web', 'fr', 'assets', 'main-1.js'),
    'export const one = 1;\n'.repeat(100),
  );
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
    expect([status, body]).toEqual([200, page('en')]);
    expect(headers.get('cache-control')).toBe('no-cache');
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
  }
});

test('the page comes in the language chosen, else in one that the browser asks for', async () => {
  const asked = { 'accept-language': 'ru, fr;q=0.5' };
  const { body, headers } = await one.ask('GET', '/room/abc', undefined, asked);
  expect(body).toBe(page('ru'));
  expect(headers.get('vary')).toBe('accept-encoding, accept-language, cookie');
  const chosen = await one.ask('GET', '/', undefined, { ...asked, cookie: 'language=fr' });
  expect(chosen.body).toBe(page('fr'));
});

test('a refusal speaks the language of the page', async () => {
  const refused = await one.ask('GET', '/api/none', undefined, { cookie: 'language=fr' });
  expect(refused.body).toEqual({ message: 'Il n’y a rien à cette adresse.' });
});

test.each(['br', 'gzip', 'identity'])('a built file is sent as %s and kept for good', async (encoding) => {
  const { body, headers } = await one.ask('GET', '/fr/assets/main-1.js', undefined, {
    'accept-encoding': encoding,
  });
  expect(headers.get('content-encoding') ?? 'identity').toBe(encoding);
  expect(headers.get('cache-control')).toContain('immutable');
  expect(headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(body).toBe('export const one = 1;\n'.repeat(100));
});

test('nothing else is sent', async () => {
  for (const address of [
    '/secret.txt',
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/en/assets/none.js',
    '/api/x',
  ])
    expect((await one.ask('GET', address)).status).toBe(404);
});
