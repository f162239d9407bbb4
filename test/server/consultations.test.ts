// Consultations over the real server: a room below a room, two streams that agree whatever happens between them.
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AlternativeId, SiteId } from '../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../src/kernel/meeting/commands.ts';
import { Plenary, draft, factsOf, forms, into, label, reads, stateOf } from '../support/consultation.ts';
import { type Line, type LiveServer, liveServer, seatedRoom } from '../support/liveServer.ts';

let live: LiveServer;
let plenary: Plenary;
let gavel: Line;
let below = '';
let count = 0;

beforeAll(async () => {
  live = await liveServer({ limitsLifted: true });
});
afterAll(() => live.end());
beforeEach(async () => {
  plenary = await Plenary.of(live);
  gavel = plenary.gavel;
  below = `below${String((count += 1)).padStart(7, '0')}`;
});
afterEach(() => plenary.end());

const formed = async (more = {}) =>
  expect(await gavel.does(forms(below, plenary.seat(0), more))).toMatchObject({ ok: true });
const proposes = (from: string, to: string): MeetingCommand => ({
  type: 'ReplaceWords',
  draft,
  paragraph: label('OP1'),
  from,
  to,
});
const typesOf = async (of: string) => (await factsOf(live.store, of)).map(({ type }) => type);

describe('a consultation', () => {
  test('is formed, worked in, reported and taken: each side hears its own, and both records agree', async () => {
    await formed();
    const facilitator = await plenary.line(plenary.delegate(0), below);
    const other = await plenary.line(plenary.delegate(1), below);
    const above = await plenary.line(plenary.delegate(1));
    expect(await above.does(proposes('meet', 'gather'))).toMatchObject({
      ok: false,
      refused: 'paragraphIsNotOut',
    });
    expect(await other.does(proposes('meet', 'gather'))).toMatchObject({ ok: true });
    await facilitator.fact('WordingProposed');
    const site = 'OP1#1' as SiteId;
    const question = { kind: 'settle', draft, site, keep: `${site}.b` as AlternativeId } as const;
    expect(await facilitator.does({ type: 'PutQuestion', question })).toMatchObject({ ok: true });
    expect(await facilitator.does({ type: 'DeclareConsensus' })).toMatchObject({ ok: true });
    expect(await facilitator.does({ type: 'ReportBack' })).toMatchObject({ ok: true });
    await gavel.fact('ReportReceived');
    await other.fact('ReportedBack');
    expect(reads(await stateOf(live.store, plenary.id), 'OP1')).toContain('meet');
    const taking = { kind: 'takeReport', consultation: below } as const;
    expect(await gavel.does({ type: 'PutQuestion', question: taking })).toMatchObject({ ok: true });
    expect(await gavel.does({ type: 'DeclareConsensus' })).toMatchObject({ ok: true });
    await gavel.fact('ParagraphsReturned');
    const whole = await stateOf(live.store, plenary.id);
    expect(reads(whole, 'OP1')).toBe(reads(await stateOf(live.store, below), 'OP1'));
    expect(reads(whole, 'OP1')).toContain('gather');
    expect(whole.consultations?.[0]).toMatchObject({ room: below, state: 'taken' });
    expect(live.reported).toEqual([]);
  });

  test('is listed below its room, with its first fact or not at all', async () => {
    expect(await gavel.does(forms(below, plenary.seat(0), { paragraphs: [label('OP9')] }))).toMatchObject({
      ok: false,
      refused: 'paragraphsMayGoOut',
    });
    expect(await live.server.services.catalogue.find(below)).toBeUndefined();
    await formed();
    expect(await live.server.services.catalogue.find(below)).toMatchObject({
      under: plenary.id,
      demo: false,
    });
    const listed = await plenary.delegate(2).get<readonly { id: string; under?: string }[]>('/api/rooms');
    expect(listed.find(({ id }) => id === below)).toMatchObject({ under: plenary.id, state: 'open' });
  });

  test('never begins in a room that is there already, or was', async () => {
    const another = await seatedRoom(live, 1);
    const deleted = await seatedRoom(live, 1);
    await deleted.secretary.post(`/api/rooms/${deleted.id}/delete`, { title: 'A room of the tests' });
    for (const id of [another.id, deleted.id]) {
      const before = await factsOf(live.store, id);
      expect(await gavel.does(forms(id, plenary.seat(0)))).toMatchObject({
        ok: false,
        refused: 'consultationIsNew',
        source: expect.stringContaining('practice') as string,
      });
      expect(await factsOf(live.store, id)).toEqual(before);
    }
    expect(await typesOf(plenary.id)).not.toContain('ConsultationFormed');
  });

  test('is neither formed nor reported by what a browser says it heard from the server', async () => {
    await formed();
    const facilitator = await plenary.line(plenary.delegate(0), below);
    const forged = { type: 'ReceiveReport', consultation: below, paragraphs: [], acts: [], labels: [] };
    gavel.say({ t: 'command', id: 'forged', command: forged });
    facilitator.say({ t: 'command', id: 'forged', command: { type: 'EndConsultation' } });
    for (const one of [gavel, facilitator])
      expect(await one.until(() => one.of('error')[0])).toMatchObject({ what: 'malformed', id: 'forged' });
  });
});

describe('the same command again', () => {
  test('is answered as the first time: when it is formed, and when it reports, also after a restart', async () => {
    const first = await gavel.does(forms(below, plenary.seat(0)), 'form');
    expect(first).toMatchObject({ ok: true });
    const twice = await Promise.all([
      gavel.does(forms(below, plenary.seat(0)), 'form'),
      gavel.does(forms(below, plenary.seat(0)), 'form'),
    ]);
    expect(twice).toEqual([first, first]);
    expect(await gavel.does(forms(below, plenary.seat(1)), 'form')).toMatchObject({ what: 'idUsedForOther' });
    const facilitator = await plenary.line(plenary.delegate(0), below);
    const report = await facilitator.does({ type: 'ReportBack' }, 'report');
    expect(report).toMatchObject({ ok: true });
    live.server.services.hosts.forget(below);
    live.server.services.hosts.forget(plenary.id);
    const again = await plenary.line(plenary.delegate(0), below);
    expect(await again.does({ type: 'ReportBack' }, 'report')).toEqual(report);
    const chair = await plenary.line(plenary.room.chair);
    expect(await chair.does(forms(below, plenary.seat(0)), 'form')).toEqual(first);
    const types = [...(await typesOf(plenary.id)), ...(await typesOf(below))];
    for (const type of ['ConsultationFormed', 'ReportReceived', 'ReportedBack', 'RoomOpened'])
      expect([type, types.filter((one) => one === type).length]).toEqual([
        type,
        type === 'RoomOpened' ? 2 : 1,
      ]);
  });

  test('a facilitator’s id of one room is no id of the other', async () => {
    await formed();
    const above = await plenary.line(plenary.delegate(0));
    expect(await above.does({ type: 'RequestFloor' }, 'mine')).toBeDefined();
    const facilitator = await plenary.line(plenary.delegate(0), below);
    expect(await facilitator.does({ type: 'ReportBack' }, 'mine')).toMatchObject({ ok: true });
  });
});

describe('what happens at the same moment', () => {
  test('a recall while several act below: all are answered, and nothing is added after the end', async () => {
    await formed();
    const there = await Promise.all([0, 1, 2].map((index) => plenary.line(plenary.delegate(index), below)));
    const remark = (text: string): MeetingCommand => ({
      type: 'NoteRemark',
      draft,
      paragraph: label('OP1'),
      text,
    });
    const acts = there.flatMap((one, index) =>
      Array.from({ length: 30 }, (_, n) => one.does(remark(`${index}-${n}`))),
    );
    const recall = await gavel.does({ type: 'RecallConsultation', consultation: below });
    const answers = await Promise.all(acts);
    expect(recall).toMatchObject({ ok: true });
    for (const answer of answers)
      expect(answer.t === 'answer' && (answer.ok || answer.refused !== '')).toBe(true);
    const types = await typesOf(below);
    expect(types.filter((type) => type === 'RemarkNoted').length).toBe(
      answers.filter((answer) => answer.t === 'answer' && answer.ok).length,
    );
    expect(types.lastIndexOf('RemarkNoted')).toBeLessThan(types.indexOf('ConsultationEnded'));
    expect(live.reported).toEqual([]);
  });

  test.each([
    [
      'one server process',
      async () => ({ visitor: live.visitor, close: async (): Promise<void> => undefined }),
    ],
    ['two server processes', () => live.alongside()],
  ])(
    'a report and a recall by way of %s: one of them is recorded in both rooms, the other in none',
    async (how, other) => {
      const elsewhere = await other();
      const won: string[] = [];
      for (let round = 0; round < 12; round += 1) {
        const id = `${how.slice(0, 3)}${String(round).padStart(9, '0')}`;
        expect(await gavel.does(forms(id, plenary.seat(0)))).toMatchObject({ ok: true });
        const facilitator = await plenary.line(elsewhere.visitor(plenary.delegate(0).cookie), id);
        const busy = await plenary.line(plenary.delegate(1), id);
        const noise = busy.does({ type: 'RequestFloor' });
        const [report, recall] = await Promise.all([
          facilitator.does({ type: 'ReportBack' }),
          gavel.does({ type: 'RecallConsultation', consultation: id }),
          noise,
        ]);
        const state = (await stateOf(live.store, plenary.id)).consultations?.find(
          (one) => one.room === id,
        )?.state;
        const ended = (await stateOf(live.store, id)).ended?.how;
        expect([report, recall].filter((one) => one.t === 'answer' && one.ok)).toHaveLength(1);
        expect([state, ended]).toEqual(
          report.t === 'answer' && report.ok ? ['reported', 'reported'] : ['recalled', 'recalled'],
        );
        won.push(state ?? '');
        if (state === 'reported')
          expect(await gavel.does({ type: 'SetReportAside', consultation: id })).toMatchObject({ ok: true });
        await facilitator.until(() =>
          facilitator.facts.some(({ type }) => type.endsWith('edBack') || type === 'ConsultationEnded'),
        );
      }
      expect(won).toHaveLength(12);
      await elsewhere.close();
    },
  );

  test('a report is heard above within a few commits, however busy the room above is', async () => {
    await formed();
    const facilitator = await plenary.line(plenary.delegate(0), below);
    const busy = await plenary.line(plenary.delegate(1));
    const remark = (text: string): MeetingCommand => ({
      type: 'NoteRemark',
      draft,
      paragraph: label('OP2'),
      text,
    });
    let answered = 0;
    let over = false;
    const acting = Promise.all(
      Array.from({ length: 8 }, async (_, who) => {
        for (let n = 0; !over; n += 1) {
          expect(await busy.does(remark(`${who}-${n}`))).toMatchObject({ ok: true });
          answered += 1;
        }
      }),
    );
    await expect.poll(() => answered).toBeGreaterThan(50);
    const before = answered;
    expect(await facilitator.does({ type: 'ReportBack' })).toMatchObject({ ok: true });
    const meanwhile = answered - before;
    over = true;
    await acting;
    expect(meanwhile).toBeLessThan(100);
    expect(live.reported).toEqual([]);
  });

  test('a chair with two browsers on two processes forms one group, not two, on the same paragraph', async () => {
    const elsewhere = await live.alongside();
    const there = await plenary.line(elsewhere.visitor(plenary.room.chair.cookie));
    const ids = [`${below.slice(0, 11)}a`, `${below.slice(0, 11)}b`];
    const both = await Promise.all([
      gavel.does(forms(ids[0] ?? '', plenary.seat(0))),
      there.does(forms(ids[1] ?? '', plenary.seat(1))),
    ]);
    expect(both.filter((one) => one.t === 'answer' && one.ok)).toHaveLength(1);
    const streams = await live.store.streams();
    expect(ids.filter((id) => streams.includes(`room:${id}`))).toHaveLength(1);
    expect(await live.server.services.catalogue.below(plenary.id)).toHaveLength(1);
    await elsewhere.close();
  });

  test('a store that fails when it is to be formed leaves neither, and the same command works later', async () => {
    await live.store.sql.unsafe(
      `create or replace function refuse_below() returns trigger language plpgsql as
         $$ begin raise exception 'could not extend file' using errcode = 'disk_full'; end $$;
       create trigger full_below before insert on facts for each row
         when (new.stream = 'room:${below}') execute function refuse_below()`,
    );
    expect(await gavel.does(forms(below, plenary.seat(0)), 'form')).toMatchObject({
      what: 'storeUnavailable',
    });
    expect(await typesOf(plenary.id)).not.toContain('ConsultationFormed');
    await live.store.sql`drop trigger full_below on facts`;
    expect(await gavel.does(forms(below, plenary.seat(0)), 'form')).toMatchObject({ ok: true });
    expect((await typesOf(below))[0]).toBe('RoomOpened');
    live.reported.length = 0;
  });
});
