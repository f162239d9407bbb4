// Parsers of what may be done to a text in a room.
import { z } from 'zod';
import type { TextCommands } from '../kernel/text/commands.ts';
import type { MeetingCommands } from '../kernel/meeting/commands.ts';
import { alternative, delegation, draft, label, reason, site, wording, words } from './values.ts';

type TextInARoom = Extract<keyof MeetingCommands, keyof TextCommands>;

const place = { draft, paragraph: label };
const quoting = {
  ...place,
  occurrence: z.int().min(1).max(10_000).exactOptional(),
  site: site.exactOptional(),
  rationale: reason.exactOptional(),
};
const pack = { draft, package: words(64) };

export const textCommands: { readonly [N in TextInARoom]: z.ZodType<MeetingCommands[N]> } = {
  ReplaceWords: z.strictObject({ ...quoting, from: wording, to: wording }),
  InsertWords: z.strictObject({
    ...quoting,
    after: wording,
    insert: wording,
    within: alternative.exactOptional(),
  }),
  DeleteWords: z.strictObject({ ...quoting, delete: wording }),
  EditParagraph: z.strictObject({ ...place, text: wording, rationale: reason.exactOptional() }),
  ProposeParagraph: z.strictObject({
    draft,
    afterParagraph: label.nullable(),
    text: wording,
    label: label.exactOptional(),
    rationale: reason.exactOptional(),
  }),
  DeleteParagraph: z.strictObject({ ...place, rationale: reason.exactOptional() }),
  MoveParagraph: z.strictObject({ ...place, afterParagraph: label.nullable() }),
  SplitParagraph: z.strictObject({ ...place, after: wording, occurrence: quoting.occurrence }),
  JoinParagraphs: z.strictObject({ draft, paragraphs: z.tuple([label, label]) }),

  SupportAlternative: z.strictObject({ draft, alternative }),
  WithdrawFromAlternative: z.strictObject({ draft, alternative }),
  ReserveParagraph: z.strictObject({ ...place, reason: reason.exactOptional() }),
  LiftReservation: z.strictObject(place),
  NoteRemark: z.strictObject({ ...place, text: wording, onBehalfOf: delegation.exactOptional() }),

  TablePackage: z.strictObject({
    ...pack,
    elements: z
      .array(z.strictObject({ site, keep: alternative }))
      .min(1)
      .max(500),
  }),
  AcceptPackage: z.strictObject(pack),
  LeavePackage: z.strictObject(pack),
  WithdrawPackage: z.strictObject(pack),
  SettlePackage: z.strictObject(pack),
  ReopenParagraph: z.strictObject(place),
  IssueVersion: z.strictObject({ draft, version: words(40) }),
  SetEverythingAgreed: z.strictObject({ draft, on: z.boolean() }),
  OpenPoll: z.strictObject(place),
  AnswerPoll: z.strictObject({
    ...place,
    answer: z.enum(['canAccept', 'withAlternative', 'cannotAccept']),
  }),
  ClosePoll: z.strictObject(place),
};
