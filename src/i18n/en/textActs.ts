import type { TextFactName } from '../../kernel/text/facts.ts';

/** What was done on a paragraph, in the history of its words. Values: `who`. */
export const textActs: { readonly [N in TextFactName]?: string } = {
  WordingProposed: 'proposed by {who}',
  ParagraphEdited: 'proposed by {who}',
  ParagraphProposed: 'new paragraph proposed by {who}',
  StructureProposed: '{who} asked to move, split or join it',
  AlternativeSupported: '{who} supported a wording',
  AlternativeWithdrawn: '{who} withdrew',
  ParagraphReserved: '{who} reserved',
  ReservationLifted: '{who} lifted the reservation',
  RemarkNoted: '{who} remarked',
  SiteSettled: 'a wording was settled, no objection',
  PackageSettled: 'settled in a package',
  ParagraphAgreed: 'the paragraph was agreed, no objection',
  ParagraphReopened: 'reopened by the Chair',
  SiteStreamlined: 'wordings were joined, with consent',
  WordingRestored: 'taken back by the Chair: the wording stands as before',
  PollOpened: 'a quick poll was opened',
  PollAnswered: '{who} answered the poll',
  PollClosed: 'the poll was closed',
};
