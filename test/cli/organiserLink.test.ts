import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { People } from '../../src/server/signin/people.ts';
import { type FreshStore, freshStore } from '../support/freshStore.ts';
import { placard } from './run.ts';

let fresh: FreshStore;
beforeAll(async () => {
  fresh = await freshStore();
  vi.stubEnv('DATABASE_URL', fresh.url);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await fresh.end();
});

test('a link of the organiser opens once, and the newest only', async () => {
  const now = await fresh.store.now();
  const people = new People({
    store: fresh.store,
    now: () => now,
    newId: () => randomBytes(8).toString('hex'),
  });
  const secretOf = (out: string): string =>
    /^https:\/\/placard\.example\.org\/join#(\S+)\n$/.exec(out)?.[1] ?? '';
  const args = ['organiser-link', '--origin', 'https://placard.example.org/'];
  const first = secretOf((await placard(...args)).out);
  const second = secretOf((await placard(...args)).out);
  expect(await people.redeem(first, undefined)).toBeUndefined();
  const opened = await people.redeem(second, undefined);
  expect(await people.personOf(opened?.session ?? '')).toMatchObject({ organiser: true });
  expect(await people.redeem(second, undefined)).toBeUndefined();
});

test('names the port where no address is given', async () => {
  expect((await placard('organiser-link', '--port', '4000')).out).toMatch(
    /^http:\/\/localhost:4000\/join#\S+\n$/,
  );
});

test.each([
  [['--port', '99999'], '--port takes a number up to 65535'],
  [['--origin', 'file:///etc'], '--origin takes an address such as'],
  [['me'], '"me" is not understood.'],
])('%j gets a sentence', async (args, sentence) => {
  expect(await placard('organiser-link', ...args)).toMatchObject({
    code: 1,
    out: '',
    err: expect.stringContaining(sentence) as string,
  });
});
