import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { procedures } from '../../src/content/procedures/all.ts';
import { server as sentences } from '../../src/i18n/en/server.ts';
import { withRules } from '../../src/kernel/meeting/grounds.ts';
import type { Procedure } from '../../src/kernel/meeting/procedure.ts';
import type { Room } from '../../src/kernel/meeting/room.ts';
import { type LiveServer, type Visitor, liveServer } from '../support/liveServer.ts';

let live: LiveServer;
let organiser: Visitor;
beforeAll(async () => {
  live = await liveServer();
  organiser = await live.organiser();
});
afterAll(() => live.end());

interface Kept {
  readonly id: string;
  readonly version: string;
}
interface Shown {
  readonly procedure: Procedure;
  readonly base: Procedure;
  readonly shipped: boolean;
  readonly versions: readonly number[];
}

const { osceDecision } = procedures;
/** The Permanent Council, with another limit of time. */
const limited = (state: number, from: Procedure = osceDecision): Procedure =>
  withRules({
    ...from,
    name: 'A council of ours',
    settings: {
      ...from.settings,
      timeLimit: { params: { state, group: 5 }, source: 'practice: our own', standing: 'practice' },
    },
  });
const make = (procedure: Procedure = limited(2)) =>
  organiser.post<Kept>('/api/bodies', { copyOf: 'osceDecision', procedure });
const shown = (id: string, query = '') => organiser.get<Shown>(`/api/bodies/${id}${query}`);

describe('the list', () => {
  test('has the bodies that ship, for whoever looks', async () => {
    const all = await live.visitor().get<readonly Kept[]>('/api/bodies');
    expect(all.map(({ id }) => id)).toEqual(['osceDecision', 'ungaCommittee', 'unAdHoc']);
  });
  test('has own bodies for those who sit here, in their latest versions', async () => {
    const { id } = await make();
    expect(await organiser.get('/api/bodies')).toContainEqual({
      id,
      version: '1',
      name: 'A council of ours',
      source: osceDecision.source,
      shipped: false,
      base: 'osceDecision',
    });
    expect((await live.visitor().ask('GET', `/api/bodies/${id}`)).body).toEqual({
      message: sentences.notSignedIn,
    });
  });
});

describe('a body of one’s own', () => {
  test('is kept whole, beside the one from which it was copied', async () => {
    const { id } = await make();
    expect(await shown(id)).toEqual({
      procedure: { ...limited(2), id, version: '1' },
      base: osceDecision,
      shipped: false,
      versions: [1],
    });
  });

  test('has a version more with each change, and keeps the earlier ones', async () => {
    const { id } = await make();
    const { procedure } = await shown(id);
    await organiser.post(`/api/bodies/${id}`, { copyOf: id, procedure: limited(4, procedure) });
    expect(await shown(id)).toMatchObject({
      procedure: { version: '2', settings: { timeLimit: { params: { state: 4 } } } },
      versions: [2, 1],
    });
    expect((await shown(id, '?version=1')).procedure).toEqual(procedure);
    const late = await organiser.ask('POST', `/api/bodies/${id}`, { copyOf: id, procedure });
    expect(late).toMatchObject({ status: 409, body: { message: sentences.bodyMovedOn } });
  });

  test('is what a meeting follows; the meeting keeps the version it began with', async () => {
    const { id } = await make();
    const { procedure } = await shown(id);
    const room = await organiser.post<Kept>('/api/rooms', {
      title: 'Under rules of ours',
      procedure: id,
      hall: 'rehearsal',
      language: 'en',
      timeZone: 'UTC',
    });
    await organiser.post(`/api/bodies/${id}`, { copyOf: id, procedure: limited(9, procedure) });
    const snapshot = await organiser.get<{ readonly room: Room }>(`/api/rooms/${room.id}/snapshot`);
    expect(snapshot.room.procedure).toEqual(procedure);
    expect(snapshot.room.limits.state).toBe(120_000);
  });

  test('is copied again: its base is still the one that ships', async () => {
    const { id } = await make();
    const again = await organiser.post<Kept>('/api/bodies', { copyOf: id, procedure: limited(7) });
    expect((await shown(again.id)).base.id).toBe('osceDecision');
  });
});

describe('refused is', () => {
  const refusedFor = async (procedure: unknown, path = '/api/bodies', visitor = organiser) => {
    const { status, body } = await visitor.ask('POST', path, { copyOf: 'osceDecision', procedure });
    return { status, ...(body as { readonly message: string }) };
  };
  const { settings } = osceDecision;

  test('a body that contradicts itself, with what contradicts what', async () => {
    const { appeal } = procedures.ungaCommittee.settings;
    const body = withRules({ ...osceDecision, settings: { ...settings, appeal } });
    expect(await refusedFor(body)).toMatchObject({
      status: 409,
      message: sentences.bodyContradictsItself,
      contradictions: [{ kind: 'appealWithoutVoting', settings: ['appeal', 'voting'] }],
    });
  });
  test('a body whose rules do not follow from its settings', async () => {
    const rules = { ...osceDecision.rules, senderIsChair: null };
    expect(await refusedFor({ ...osceDecision, rules })).toMatchObject({
      contradictions: [{ kind: 'ruleOfEveryBodyMissing', rule: 'senderIsChair' }],
    });
  });
  test.each<[string, unknown]>([
    ['of which a setting is missing', { ...osceDecision, settings: { ...settings, voting: undefined } }],
    ['with a setting that no body has', { ...osceDecision, settings: { ...settings, lunch: null } }],
    ['with a rule that no meeting checks', { ...osceDecision, rules: { ...osceDecision.rules, tea: null } }],
    ['with a value of another kind', limited('three' as unknown as number)],
    ['with a number below nothing', limited(-1)],
    ['without a name', { ...osceDecision, name: '' }],
    ['with a name that turns the line round', { ...osceDecision, name: 'a\u202Eb' }],
    ['that is none', 'osceDecision'],
  ])('a body %s', async (_, procedure) => {
    expect((await refusedFor(procedure)).status).toBe(400);
  });
  test('a change of a body that ships', async () => {
    expect(await refusedFor(osceDecision, '/api/bodies/osceDecision')).toMatchObject({
      message: sentences.bodyIsShipped,
    });
  });
  test('whoever is not the organiser', async () => {
    expect(await refusedFor(limited(2), '/api/bodies', live.visitor())).toMatchObject({
      message: sentences.organiserOnly,
    });
  });
  test.each([
    '/api/bodies/nothing',
    '/api/bodies/osceDecision?version=77',
    '/api/bodies/osceDecision?version=x',
  ])('what is not there: %s', async (path) => {
    expect(await organiser.ask('GET', path)).toMatchObject({
      status: 404,
      body: { message: sentences.noSuchBody },
    });
  });
  test('a room under a body that is not there', async () => {
    const about = { title: 'x', procedure: 'nothing', hall: 'rehearsal', language: 'en', timeZone: 'UTC' };
    expect((await organiser.ask('POST', '/api/rooms', about)).body).toEqual({
      message: sentences.noSuchBody,
    });
  });
});
