import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { DraftId, ParagraphLabel } from '../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../src/kernel/meeting/commands.ts';
import { evolve } from '../../src/kernel/meeting/folds.ts';
import type { Room } from '../../src/kernel/meeting/room.ts';
import { factOf } from '../../src/store/facts.ts';
import { headText, isSigned } from '../../src/store/signature.ts';
import { limits } from '../../src/wire/messages.ts';
import {
  type Line,
  type LiveServer,
  type SeatedRoom,
  type Visitor,
  liveServer,
  seatedRoom,
} from '../support/liveServer.ts';

let live: LiveServer;
let room: SeatedRoom;
const lines: Line[] = [];
beforeAll(async () => {
  live = await liveServer();
  room = await seatedRoom(live);
});
afterAll(async () => {
  for (const line of lines) line.end();
  await live.end();
});

const remark = (text: string): MeetingCommand => ({
  type: 'NoteRemark',
  draft: 'd1' as DraftId,
  paragraph: 'OP1' as ParagraphLabel,
  text,
});
async function lineOf(who: Visitor | undefined, query = ''): Promise<Line> {
  const line = (who ?? live.visitor()).line(room.id, query);
  lines.push(line);
  await line.hello();
  return line;
}
const headOf = () => live.store.head(`room:${room.id}`);

describe('a line', () => {
  test('is greeted with where the record stands, and gets the facts it lacks', async () => {
    const line = await lineOf(room.delegates[0]);
    const { seq, head, room: named, epoch } = await line.hello();
    expect(named).toBe(room.id);
    expect(epoch).toBe(live.store.epoch);
    await line.until(() => line.facts.at(-1)?.seq === seq);
    expect(line.facts.map((fact) => fact.seq)).toEqual(Array.from({ length: seq }, (_, n) => n + 1));
    expect(line.of('facts').at(-1)?.head).toBe(head);
  });

  test('hears its own facts first and the answer after, when all is committed', async () => {
    const line = await lineOf(room.delegates[0]);
    const answer = await line.does(remark('a first remark'));
    expect(answer).toMatchObject({ ok: true });
    const kinds = line.heard.slice(-2).map(({ t }) => t);
    expect(kinds).toEqual(['facts', 'answer']);
    expect((await headOf()).seq).toBeGreaterThanOrEqual('seq' in answer ? answer.seq : Infinity);
  });

  test('gets the same answer for the same id, and no other act for it', async () => {
    const line = await lineOf(room.delegates[0]);
    const first = await line.does(remark('said once'), 'the-same-id');
    expect(await line.does(remark('said once'), 'the-same-id')).toEqual(first);
    expect(await line.does(remark('said otherwise'), 'the-same-id')).toEqual({
      t: 'error',
      what: 'idUsedForOther',
      id: 'the-same-id',
    });
    const refused = await line.does({ type: 'CallToOrder' }, 'refused-id');
    expect(await line.does({ type: 'CallToOrder' }, 'refused-id')).toEqual(refused);
    const another = await lineOf(room.delegates[1]);
    expect(await another.does(remark('another seat, its own ids'), 'the-same-id')).toMatchObject({
      ok: true,
    });
  });

  test('sent twice in one breath does it once', async () => {
    const line = await lineOf(room.delegates[0]);
    const text = JSON.stringify({ t: 'command', id: 'twice', command: remark('in one breath') });
    line.say(text);
    line.say(text);
    await line.until(() => line.of('answer').filter(({ id }) => id === 'twice').length === 2);
    const [one, two] = line.of('answer').filter(({ id }) => id === 'twice');
    expect(one).toEqual(two);
  });

  test('is told what became of its commands', async () => {
    const line = await lineOf(room.delegates[0]);
    const answer = await line.does(remark('and then lost'), 'asked-about');
    line.say({ t: 'ask', ids: ['asked-about', 'never-said'] });
    await line.until(() => line.of('became').length === 2);
    expect(line.of('became')).toEqual([
      { t: 'became', id: 'asked-about', seq: 'seq' in answer ? answer.seq : undefined },
      { t: 'became', id: 'never-said', seq: null },
    ]);
  });

  test('goes on where it was, by seq, with the hash checked', async () => {
    const first = await lineOf(room.delegates[0]);
    await first.until(() => first.facts.length > 3);
    const { seq, hash } = await headOf();
    await first.does(remark('while the other was away'));
    const back = await lineOf(room.delegates[1], `?after=${seq}&head=${hash}`);
    await back.until(() => back.facts.length > 0);
    expect(back.facts[0]?.seq).toBe(seq + 1);
    expect((await back.hello()).differs).toBeUndefined();
    const strange = await lineOf(room.delegates[1], `?after=${seq}&head=${'0'.repeat(64)}`);
    expect((await strange.hello()).differs).toBe(true);
    const ahead = await lineOf(room.delegates[1], '?after=999999');
    expect((await ahead.hello()).seq).toBeLessThan(999_999);
  });

  test('hears each fact once, also one that is committed while it is greeted', async () => {
    const fresh = await liveServer();
    const { id, delegates, secretary } = await seatedRoom(fresh);
    const again = await fresh.restart();
    const teller = again.visitor(secretary.cookie).line(id);
    const { seat } = await teller.hello();
    await teller.until(() => teller.facts.some((fact) => fact.type === 'SeatArrived' && fact.seat === seat));
    const append = again.store.append.bind(again.store);
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    const committed = new Promise<void>((resolve) => {
      vi.spyOn(again.store, 'append').mockImplementationOnce(async (...given) => {
        const appended = await append(...given);
        resolve();
        await held;
        return appended;
      });
    });
    teller.say({ t: 'command', id: 'held', command: remark('committed, and not taken yet') });
    await committed;
    const listener = again.visitor(delegates[0]?.cookie).line(id);
    await listener.until(() => listener.of('head').length > 0);
    release();
    await listener.until(() => listener.facts.some((fact) => fact.type === 'RemarkNoted'));
    await teller.until(() => teller.of('answer').length > 0);
    const heard = listener.facts.map((fact) => fact.seq);
    expect(heard).toEqual(heard.map((_, index) => index + 1));
    teller.end();
    listener.end();
    await again.end();
  });

  test('is given the head, signed by the installation’s key', async () => {
    const line = await lineOf(room.delegates[0]);
    const { seq, head, signature, key } = await line.until(() => line.of('head')[0]);
    expect(key).toBe(live.store.key);
    const text = headText(`room:${room.id}`, { seq, hash: head }, live.store.epoch);
    expect(isSigned(text, signature, live.store.publicKey)).toBe(true);
  });

  test('answers a ping with the time', async () => {
    const line = await lineOf(room.delegates[0]);
    line.say({ t: 'ping', n: 7 });
    const { n, now } = await line.until(() => line.of('pong')[0]);
    expect(n).toBe(7);
    expect(Number.isInteger(now)).toBe(true);
  });

  test('is told what was wrong with a message and goes on', async () => {
    const line = await lineOf(room.delegates[2]);
    line.say('{"t":"command","id":"x"');
    line.say({ t: 'command', id: 'bad', command: { type: 'RequestFloor', by: 'another' } });
    line.say({ t: 'command', id: 'long', command: remark('x'.repeat(limits.messageBytes)) });
    line.socket.send(Buffer.from([1, 2, 3]));
    await line.until(() => line.of('error').length === 4);
    expect(line.of('error')).toEqual([
      { t: 'error', what: 'malformed' },
      { t: 'error', what: 'malformed', id: 'bad' },
      { t: 'error', what: 'tooLarge' },
      { t: 'error', what: 'malformed' },
    ]);
    expect(await line.does(remark('still here'))).toMatchObject({ ok: true });
  });

  test('that says far too much at once is cut', async () => {
    const line = await lineOf(room.delegates[2]);
    line.socket.send('x'.repeat(17 * limits.messageBytes));
    await line.until(() => line.closed);
    expect(line.closed?.code).toBe(1009);
  });

  test('refuses hidden characters in wording with the rule, elsewhere by name', async () => {
    const line = await lineOf(room.delegates[0]);
    expect(await line.does({ ...remark('x'), text: 'a\u202Eb' } as MeetingCommand)).toMatchObject({
      ok: false,
      refused: 'wordingHasNoHiddenCharacters',
    });
    expect(await line.does({ type: 'RaisePointOfOrder', point: 'a\u200Bb' })).toMatchObject({
      what: 'hiddenCharacters',
    });
  });
});

describe('a seat', () => {
  test('that sends too fast is told, and is heard again later', async () => {
    const fresh = await seatedRoom(live, 1);
    const line = fresh.delegates[0]?.line(fresh.id);
    if (line === undefined) throw new Error('no delegate');
    lines.push(line);
    await line.hello();
    for (let n = 0; n < 60; n += 1) line.say({ t: 'ping', n });
    await line.until(() => line.of('pong').length + line.of('error').length === 60);
    expect(line.of('error').every(({ what }) => what === 'tooFast')).toBe(true);
    expect(line.of('error').length).toBeGreaterThan(20);
    for (let n = 0; n < 400; n += 1) line.say({ t: 'ping', n });
    await line.until(() => line.closed);
    expect(line.closed).toEqual({ code: 4009, reason: 'tooFast' });
  });

  test('is in the room while a device of it is', async () => {
    const fresh = await seatedRoom(live, 1);
    const line = fresh.delegates[0]?.line(fresh.id);
    if (line === undefined) throw new Error('no delegate');
    lines.push(line);
    const { seat } = await line.hello();
    await line.until(() => line.facts.some((fact) => fact.type === 'SeatArrived' && fact.seat === seat));
    const { room: state } = await fresh.secretary.get<{ room: Room }>(`/api/rooms/${fresh.id}/snapshot`);
    expect(state.seats.find((one) => one.seat === seat)?.present).toBe(true);
  });
});

test('what arrives together is judged in order, committed once and heard in one frame', async () => {
  const three = await Promise.all(room.delegates.map((one) => lineOf(one)));
  const witness = await lineOf(room.chair);
  await witness.until(() => witness.facts.some(({ type }) => type === 'SeatArrived'));
  const text = `together ${Math.floor(performance.now())}`;
  await Promise.all(
    three.map(async (line) => {
      line.say({ t: 'command', id: text.replace(/ /g, '-'), command: remark(text) });
    }),
  );
  const shown = () => witness.facts.filter((fact) => fact.type === 'RemarkNoted' && fact.text === text);
  await witness.until(() => shown().length === 3);
  const seqs = shown().map(({ seq }) => seq);
  expect(seqs).toEqual([...seqs].sort((one, other) => one - other));
});

test('commands of one breath are committed together: one frame of facts, then the answers', async () => {
  const line = await lineOf(room.secretary);
  await line.until(() => line.facts.length > 0);
  const before = line.heard.length;
  for (let n = 0; n < 5; n += 1)
    line.say({ t: 'command', id: `breath-${n}`, command: remark(`breath ${n}`) });
  await line.until(() => line.of('answer').filter(({ id }) => id.startsWith('breath')).length === 5);
  const kinds = line.heard.slice(before).map(({ t }) => t);
  expect(kinds.slice(-6)).toEqual(['facts', 'answer', 'answer', 'answer', 'answer', 'answer']);
  expect(line.of('facts').at(-1)?.facts).toHaveLength(5);
});

test('the state that is served is the fold of the record', async () => {
  const {
    room: served,
    seq,
    head,
  } = await room.chair.get<{ room: Room; seq: number; head: string }>(`/api/rooms/${room.id}/snapshot`);
  let folded: Room | undefined;
  let last = '';
  for await (const page of live.store.read(`room:${room.id}`, 0))
    for (const recorded of page) {
      if (recorded.seq > seq) break;
      folded = evolve(folded, factOf(recorded));
      last = recorded.hash;
    }
  expect(JSON.parse(JSON.stringify(folded))).toEqual(served);
  expect(last).toBe(head);
  const text = await room.chair.get<string>(`/api/rooms/${room.id}/facts?after=${seq - 2}`);
  const facts = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { readonly seq: number });
  expect(facts[0]?.seq).toBe(seq - 1);
  const then = await room.chair.get<{ room: Room; seq: number }>(`/api/rooms/${room.id}/snapshot?at=5`);
  expect([then.seq, then.room.seq]).toEqual([5, 5]);
});

test('nothing went wrong unseen', () => {
  expect(live.reported.map(String).filter((one) => !one.includes('Max payload'))).toEqual([]);
});
