// Signed heads as a browser takes them: checked by its own means, against the key it saw first.
import { describe, expect, test } from 'vitest';
import { headText, newPrivateKey, signingKey } from '../../../src/store/signature.ts';
import { isSigned } from '../../../src/web/state/checkHead.ts';
import type { HeadSeen } from '../../../src/web/state/live.ts';
import type { ServerMessage } from '../../../src/wire/messages.ts';
import { World, seat } from './world.ts';

type Head = Extract<ServerMessage, { t: 'head' }>;
type Key = ReturnType<typeof signingKey>;

/** What the server of a world says of where its record stands. */
function headOf(world: World, key: Key): Head {
  const head = world.head();
  const signature = key.sign(headText('room:r1', { seq: world.seq, hash: head }, world.epoch));
  return { t: 'head', seq: world.seq, head, signature, key: key.fingerprint, publicKey: key.publicKey };
}

const newKey = (): Key => signingKey(newPrivateKey());

async function seated() {
  const world = new World(seat('arv'));
  const client = world.client();
  client.start();
  await world.pass(10);
  return { world, client };
}

describe('a signature', () => {
  const key = newKey();
  const { head, signature, seq } = headOf(new World(seat('arv')), key);
  const seen: HeadSeen = {
    stream: 'room:r1',
    epoch: 1,
    seq,
    head,
    signature,
    key: key.fingerprint,
    publicKey: key.publicKey,
  };

  test('of the server is found good without WebCrypto', () => {
    expect(isSigned(seen)).toBe(true);
  });

  const other = newKey();
  test.each<readonly [what: string, change: Partial<HeadSeen>]>([
    ['another fact', { seq: seq + 1 }],
    ['another hash', { head: 'x' }],
    ['another room', { stream: 'room:r2' }],
    ['another epoch', { epoch: 2 }],
    ['another key', { publicKey: other.publicKey, key: other.fingerprint }],
    ['a fingerprint of another key', { key: other.fingerprint }],
    ['a public key that is none', { publicKey: 'no key' }],
    ['a signature cut off', { signature: signature.slice(0, 40) }],
    ['no signature', { signature: '' }],
  ])('does not hold for %s', (_, change) => {
    expect(isSigned({ ...seen, ...change })).toBe(false);
  });
});

describe('a signed head', () => {
  test('that holds is kept in silence, and so is the key', async () => {
    const { world, client } = await seated();
    const key = newKey();
    world.say(headOf(world, key));
    await world.pass(3_000);
    expect(client.live.notices).toEqual([]);
    expect(world.pinned).toBe(key.fingerprint);
    expect(client.live.signed?.key).toBe(key.fingerprint);
  });

  test('that is forged is told, with its entry, and no key is kept of it', async () => {
    const { world, client } = await seated();
    world.say({ ...headOf(world, newKey()), signature: headOf(world, newKey()).signature });
    await world.pass(3_000);
    expect(client.live.notices).toEqual([{ kind: 'signatureFails', seq: world.seq }]);
    expect(world.pinned).toBeUndefined();
  });

  test('by another key than the first is told once, until a person says that they agree', async () => {
    const { world, client } = await seated();
    const [first, second] = [newKey(), newKey()];
    world.say(headOf(world, first));
    world.say(headOf(world, second));
    await world.pass(3_000);
    const notice = { kind: 'keyChanged', known: first.fingerprint, key: second.fingerprint } as const;
    expect(client.live.notices).toEqual([notice]);
    const [told] = client.live.notices;
    client.live.dismiss(told);
    world.say(headOf(world, second));
    expect(client.live.notices).toEqual([]);
    expect(world.pinned).toBe(first.fingerprint);
    client.live.trust(notice);
    expect(world.pinned).toBe(second.fingerprint);
  });

  test('of the first key is known again on the next visit', async () => {
    const { world, client } = await seated();
    world.say(headOf(world, newKey()));
    await world.pass(3_000);
    client.stop();
    const later = world.client();
    later.start();
    await world.pass(10);
    world.say(headOf(world, newKey()));
    await world.pass(3_000);
    expect(later.live.notices).toMatchObject([{ kind: 'keyChanged' }]);
  });

  test('waits where the line is lost before it can be checked', async () => {
    const { world, client } = await seated();
    world.say({ ...headOf(world, newKey()), signature: headOf(world, newKey()).signature });
    world.reachable = false;
    await world.pass(3_000);
    expect(client.live.notices).toEqual([]);
    world.reachable = true;
    const good = newKey();
    world.say(headOf(world, good));
    await world.pass(3_000);
    expect(client.live.notices).toEqual([{ kind: 'signatureFails', seq: world.seq }]);
    expect(world.pinned).toBe(good.fingerprint);
  });
});
