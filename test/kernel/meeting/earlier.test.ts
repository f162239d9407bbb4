// Rooms opened before votes, motions and the quorum had names: their procedures are silent on them, and stay so.
import { describe, expect, test } from 'vitest';
import { procedures } from '../../../src/content/procedures/all.ts';
import type { Procedure } from '../../../src/kernel/meeting/procedure.ts';
import { quorumOf } from '../../../src/kernel/meeting/quorum.ts';
import { onDraft, putsToVote } from '../../support/committee.ts';
import { code, given, listed, roomAfter, says, tabled, type Said } from '../../support/story.ts';

/** Gives a table without what stands as null in it. */
const spoken = (table: object) =>
  Object.fromEntries(Object.entries(table).filter(([, value]) => value !== null));

const { osceDecision } = procedures;
const silent = {
  ...osceDecision,
  version: '1',
  settings: spoken(osceDecision.settings),
  rules: spoken(osceDecision.rules),
} as unknown as Procedure;
const earlier: readonly Said[] = listed.map((said) =>
  said.command.type === 'OpenRoom' ? { ...said, command: { ...said.command, procedure: silent } } : said,
);

describe('a room opened under rules that are silent on votes', () => {
  test('goes on as it did', () => {
    const room = roomAfter(earlier);
    expect(room).toMatchObject({ state: 'open', votes: [], motions: [], appealable: false });
    expect(quorumOf(room)).toBeUndefined();
  });
  test('has neither votes nor appeals nor motions', () => {
    const ruled = [
      says('CRV', { type: 'RaisePointOfOrder' }),
      says('chair', { type: 'RulePointOfOrder', upheld: true }),
    ];
    given(earlier).when(putsToVote(onDraft)).refuses('bodyHasIt');
    given(earlier)
      .when(says('ARV', { type: 'CastVote', answer: 'yes' }))
      .refuses('bodyHasIt');
    given(earlier)
      .when(says('ARV', { type: 'Move', motion: { kind: 'adjournMeeting' } }))
      .refuses('bodyHasIt');
    given(earlier, ruled)
      .when(says('ARV', { type: 'AppealRuling' }))
      .refuses('bodyHasIt');
  });
  test('still knows who may do what', () => {
    const other = { ...tabled.command, draft: 'd2' } as typeof tabled.command;
    given(earlier).when(says('observer', other)).refuses('senderMayTable');
    given(earlier)
      .when(says('ARV', { type: 'NotePresence', delegation: code('ARV'), present: true }))
      .refuses('senderIsSecretary');
  });
});
