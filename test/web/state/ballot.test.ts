import { expect, test } from 'vitest';
import { osceDecision } from '../../../src/content/procedures/osceDecision.ts';
import type { ParagraphLabel } from '../../../src/kernel/base/ids.ts';
import type { Procedure } from '../../../src/kernel/meeting/procedure.ts';
import type { RoomClient } from '../../../src/web/state/roomClient.ts';
import { World, code, draft, seat } from './world.ts';

/** A body that elects, whatever else it may do. */
const electing: Procedure = {
  ...osceDecision,
  settings: {
    ...osceDecision.settings,
    elections: { params: { ballot: 'secret' }, source: 'practice: the tests', standing: 'practice' },
  },
};

async function voting(): Promise<{ readonly world: World; readonly client: RoomClient }> {
  const world = new World(seat('arv'), electing);
  world.act('chair', { type: 'OpenElection', office: 'Vice-Chair', places: 1, candidates: [code('BMR')] });
  world.act('chair', { type: 'OpenBallot' });
  const client = world.client();
  client.start();
  await world.pass(10);
  return { world, client };
}

test('a receipt is told until it is put away, and written down nowhere', async () => {
  const { world, client } = await voting();
  client.live.send({ type: 'CastBallot', choices: [code('BMR')] });
  await world.pass(100);
  const [{ id } = { id: '' }] = client.live.done;
  world.say({ t: 'answer', id, ok: true, seq: world.seq, receipt: 'ABCD-EFGH' });
  await world.pass(2_000);
  expect(client.live.receipt).toBe('ABCD-EFGH');
  expect(JSON.stringify(await world.keep.load())).not.toContain('ABCD-EFGH');
  client.live.putReceiptAway();
  expect(client.live.receipt).toBeUndefined();
});

test('a ballot on its way is not among the acts that this browser keeps', async () => {
  const { world, client } = await voting();
  world.deaf = true;
  client.live.send({ type: 'NoteRemark', draft, paragraph: 'OP1' as ParagraphLabel, text: 'Well put.' });
  client.live.send({ type: 'CastBallot', choices: [code('BMR')] });
  await world.pass(2_000);
  expect(client.live.pending.map(({ command }) => command.type)).toContain('CastBallot');
  const kept = await world.keep.load();
  expect(kept?.pending.map(({ command }) => command.type)).toEqual(['NoteRemark']);
});
