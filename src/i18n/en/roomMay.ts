import type { Standing } from '../../kernel/meeting/procedure.ts';

/** Sentences of "What may I do now": every act of a delegation, its rule in plain words, what would make it possible. */
export const may = {
  title: 'What may I do now?',
  hint: 'Every act of a delegation under the rules of this body. What rests is refused now, and says by which rule.',
  now: 'You may now: {count}',
  only: 'Only what I may do now',
  do: 'Do it',
  open: 'Go there',
  forbids: 'Not now: {sentence}',
  source: 'It stands in: {source}',
  standing: {
    verified: 'verified',
    practice: 'practice',
    toBeConfirmed: 'to be confirmed',
  } satisfies { readonly [S in Standing]: string },
  groups: {
    floor: 'The floor',
    order: 'Points of order and motions',
    proposals: 'Texts and amendments',
    votes: 'Votes and decisions',
  },
  acts: {
    raise: ['Raise my plate', 'You are entered on the list and heard in the order of asking.'],
    lower: ['Lower my plate', 'You leave the list until you ask again.'],
    yield: ['Yield the floor', 'Your statement ends.'],
    align: ['Align with a statement', 'You join what another said; you keep your own right to speak.'],
    reply: [
      'Right of reply',
      'You answer what was said of your State, after the list, as often as the rules allow.',
    ],
    order: [
      'Point of order',
      'You interrupt on a breach of the rules, not on substance; the Chair rules at once.',
    ],
    appeal: [
      'Appeal against the ruling',
      'Put to the vote at once; the ruling stands unless it is overruled.',
    ],
    motion: ['Move: {motion}', ''],
    join: ['Join the sponsors', 'You answer for the text with its other sponsors.'],
    leave: ['Leave the sponsors', 'You no longer answer for the text.'],
    withdrawText: [
      'Withdraw the text',
      'Its sponsors take it back before voting begins, unless others amended it.',
    ],
    revise: ['Revise the text orally', 'Its sponsors change their own text before voting begins.'],
    amend: [
      'Submit an amendment',
      'Press Propose on a paragraph, then “Submit as amendment”. It is voted before the text.',
    ],
    withdrawAmendment: ['Withdraw my amendment', 'You take it back before voting on it begins.'],
    accept: ['Accept an amendment', 'The sponsors take it into the text without a vote.'],
    propose: [
      'Propose wording',
      'Your wording stands in brackets, under your name, until the room settles it.',
    ],
    support: ['Support a wording', 'Your name stands with the wording.'],
    reserve: ['Reserve on a paragraph', 'You say that your agreement on the paragraph is not given.'],
    method: [
      'Ask for a recorded vote or a roll call',
      'Each answer is then recorded; asked before voting begins.',
    ],
    vote: ['Vote', 'Yes, no or abstain; an abstention does not count as voting. You may correct it in time.'],
    explain: ['Explain my vote', 'Before or after the vote; where the rules say so, not as a sponsor.'],
    correct: ['Correct my vote', 'After the count it is noted what you had meant; the count stands.'],
    object: ['Object to consensus', 'What the Chair asks is not decided while you object.'],
    silence: ['Break silence', 'The text is not adopted by the silence that runs.'],
    handIn: ['Hand in a paper', 'Everyone reads it under a symbol of its own; nobody acts on it.'],
    statement: ['Attach a statement', 'It is published with the decision and does not change it.'],
  },
} as const;
