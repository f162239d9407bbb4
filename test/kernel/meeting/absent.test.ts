// Delegations that are not in the room: on the list of speakers, and where they hold wording.
import { expect, test } from 'vitest';
import type { AlternativeId, SiteId } from '../../../src/kernel/base/ids.ts';
import { formulas } from '../../../src/kernel/meeting/formulas.ts';
import { warnings } from '../../../src/kernel/meeting/warnings.ts';
import { label } from '../../support/committee.ts';
import { code, d1, listed, raises, roomAfter, says } from '../../support/story.ts';

const notes = (who: string, present: boolean) =>
  says('secretary', { type: 'NotePresence', delegation: code(who), present });
const passing = (room: ReturnType<typeof roomAfter>) =>
  formulas(room, room.at).find(({ id }) => id === 'passOverSpeaker');

test('whoever is next and not in the room may be passed over, to the end of the list', () => {
  const waiting = [...listed, notes('KST', false), notes('ARV', true), raises('KST'), raises('ARV')];
  const found = passing(roomAfter(waiting));
  expect(found).toMatchObject({ command: { type: 'ReorderList', order: ['ARV', 'KST'] } });
  const room = roomAfter(waiting, says('chair', { type: 'ReorderList', order: [code('ARV'), code('KST')] }));
  expect(room.items[1]?.waiting.map(({ who }) => who)).toEqual(['ARV', 'KST']);
  expect(passing(room)).toBeUndefined();
});
test('whoever is in the room, or waits alone, is not passed over', () => {
  expect(passing(roomAfter(listed, notes('KST', true), raises('KST'), raises('ARV')))).toBeUndefined();
  expect(passing(roomAfter(listed, notes('KST', false), raises('KST')))).toBeUndefined();
});
test('before a place is settled the Chair is told who holds wording there and is not in the room', () => {
  const proposed = [
    ...listed,
    says('KST', {
      type: 'EditParagraph',
      draft: d1,
      paragraph: label('OP2'),
      text: 'Requests the Secretariat to conduct a communication check twice a year.',
    }),
  ];
  const settling = {
    type: 'PutQuestion',
    question: { kind: 'settle', draft: d1, site: 'OP2#1' as SiteId, keep: 'OP2#1/a' as AlternativeId },
  } as const;
  const told = (present: boolean) => {
    const room = roomAfter(proposed, notes('KST', present));
    return warnings(room, settling, room.at);
  };
  expect(told(false)).toContainEqual({ id: 'holdersAreAbsent', values: { names: 'KST' } });
  expect(told(true)).not.toContainEqual(expect.objectContaining({ id: 'holdersAreAbsent' }));
});
