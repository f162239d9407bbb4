import { expect, test } from 'vitest';
import type { ParagraphLabel } from '../../../../src/kernel/base/ids.ts';
import type { Room } from '../../../../src/kernel/meeting/room.ts';
import { wordsIn } from '../../../../src/kernel/text/tree.ts';
import { actOf } from '../../../../src/kernel/text/views/originOf.ts';
import { storyOf } from '../../../../src/web/components/text/story.ts';
import { d1, opened, roomAfter, says } from '../../../support/story.ts';

const edits = (by: string, text: string) =>
  says(by, { type: 'EditParagraph', draft: d1, paragraph: 'OP2' as ParagraphLabel, text });

/** Gives what the history says of the first word that a delegation brought to OP2. */
function told({ drafts: [draft] }: Room) {
  const paragraph = draft?.paragraphs.find(({ label }) => label === 'OP2');
  const word = paragraph && wordsIn(paragraph.nodes).find(({ id }) => actOf(id) > 0);
  return draft && paragraph && word && storyOf(draft, paragraph, word.id);
}

test('words that an act brought apart are told apart', () => {
  const room = roomAfter(
    opened,
    edits('KST', 'Urges the Secretariat to conduct a communication check twice a year.'),
  );
  expect(told(room)).toMatchObject({ by: 'KST', words: 'Urges … twice' });
});

test('words that stand together are told in one piece', () => {
  const room = roomAfter(
    opened,
    edits(
      'KST',
      'Requests the Secretariat to conduct a communication check once a year, with the help of all.',
    ),
  );
  expect(told(room)).toMatchObject({ by: 'KST', words: ', with the help of all' });
});
