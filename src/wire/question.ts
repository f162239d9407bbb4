// What the Chair puts to the room, as it may come from outside.
import { z } from 'zod';
import type { QuestionPut } from '../kernel/meeting/question.ts';
import {
  alternative,
  count,
  draft,
  label,
  millis,
  roomBelow,
  site,
  symbol,
  wording,
  words,
} from './values.ts';
import { motionId } from './votingCommands.ts';

export const question: z.ZodType<QuestionPut> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('agenda') }),
  z.strictObject({ kind: z.literal('agendaChange'), change: count }),
  z.strictObject({ kind: z.literal('timeLimit'), state: millis, group: millis }),
  z.strictObject({ kind: z.literal('closeList') }),
  z.strictObject({ kind: z.literal('skipText'), draft }),
  z.strictObject({ kind: z.literal('motion'), motion: motionId }),
  z.strictObject({ kind: z.literal('elect') }),
  z.strictObject({ kind: z.literal('settle'), draft, site, keep: alternative }),
  z.strictObject({ kind: z.literal('agreeParagraph'), draft, paragraph: label }),
  z.strictObject({ kind: z.literal('takeReport'), consultation: roomBelow }),
  z.strictObject({ kind: z.literal('adReferendum'), draft }),
  z.strictObject({ kind: z.literal('silence'), draft, version: words(40), deadline: millis }),
  z.strictObject({ kind: z.literal('adopt'), draft, symbol }),
  z.strictObject({
    kind: z.literal('streamline'),
    draft,
    site,
    join: z.array(alternative).min(2).max(50),
    text: wording,
  }),
]);
