import type { Millis, Party } from '../base/ids.ts';
import { size } from '../base/log.ts';
import { amendText } from './acts/amend.ts';
import { chair, type Ask, type Judged } from './acts/ask.ts';
import * as chairActs from './acts/chair.ts';
import * as holding from './acts/holding.ts';
import * as paragraphs from './acts/paragraphs.ts';
import * as polls from './acts/polls.ts';
import * as propose from './acts/propose.ts';
import { returnParagraphs } from './acts/returned.ts';
import { streamlineSite } from './acts/streamline.ts';
import type { TextCommand, TextCommandName } from './commands.ts';
import type { Draft } from './draft.ts';
import type { TextFact } from './facts.ts';
import type { TextRule } from './rules.ts';

/** What became of a command on a text: its facts, or the rule that refuses it. */
export type TextDecision =
  | { readonly ok: true; readonly facts: readonly TextFact[] }
  | { readonly ok: false; readonly refused: TextRule };

/** Whose act it is, whether it needs an open text, and what comes of it. */
interface Entry<N extends TextCommandName> {
  readonly by: 'anyone' | 'chair' | 'delegation';
  readonly open: boolean;
  readonly judge: (ask: Ask, command: TextCommand<N>) => Judged;
}

const table: { readonly [N in TextCommandName]: Entry<N> } = {
  ReplaceWords: { by: 'anyone', open: true, judge: propose.replaceWords },
  InsertWords: { by: 'anyone', open: true, judge: propose.insertWords },
  DeleteWords: { by: 'anyone', open: true, judge: propose.deleteWords },
  EditParagraph: { by: 'anyone', open: true, judge: propose.editParagraph },
  DeleteParagraph: { by: 'anyone', open: true, judge: propose.deleteParagraph },
  ProposeParagraph: { by: 'anyone', open: true, judge: paragraphs.proposeParagraph },
  MoveParagraph: { by: 'anyone', open: true, judge: paragraphs.moveParagraph },
  SplitParagraph: { by: 'anyone', open: true, judge: paragraphs.splitParagraph },
  JoinParagraphs: { by: 'anyone', open: true, judge: paragraphs.joinParagraphs },
  SupportAlternative: { by: 'anyone', open: true, judge: holding.supportAlternative },
  WithdrawFromAlternative: { by: 'anyone', open: true, judge: holding.withdrawFromAlternative },
  ReserveParagraph: { by: 'delegation', open: true, judge: holding.reserveParagraph },
  LiftReservation: { by: 'delegation', open: true, judge: holding.liftReservation },
  NoteRemark: { by: 'anyone', open: false, judge: holding.noteRemark },
  SettleSite: { by: 'chair', open: true, judge: chairActs.settleSite },
  TablePackage: { by: 'chair', open: true, judge: chairActs.tablePackage },
  AcceptPackage: { by: 'delegation', open: true, judge: chairActs.acceptPackage },
  LeavePackage: { by: 'delegation', open: true, judge: chairActs.leavePackage },
  WithdrawPackage: { by: 'chair', open: true, judge: chairActs.withdrawPackage },
  SettlePackage: { by: 'chair', open: true, judge: chairActs.settlePackage },
  AgreeParagraph: { by: 'chair', open: true, judge: chairActs.agreeParagraph },
  ReopenParagraph: { by: 'chair', open: true, judge: chairActs.reopenParagraph },
  StreamlineSite: { by: 'chair', open: true, judge: streamlineSite },
  AgreeAdReferendum: { by: 'chair', open: true, judge: chairActs.agreeAdReferendum },
  AmendText: { by: 'anyone', open: true, judge: amendText },
  IssueVersion: { by: 'chair', open: false, judge: chairActs.issueVersion },
  SetEverythingAgreed: { by: 'chair', open: true, judge: chairActs.setEverythingAgreed },
  OpenPoll: { by: 'chair', open: false, judge: polls.openPoll },
  AnswerPoll: { by: 'delegation', open: false, judge: polls.answerPoll },
  ClosePoll: { by: 'chair', open: false, judge: polls.closePoll },
  ReturnParagraphs: { by: 'chair', open: true, judge: returnParagraphs },
  CloseText: { by: 'chair', open: false, judge: chairActs.closeText },
  ReleaseText: { by: 'chair', open: false, judge: chairActs.releaseText },
  RestoreWording: { by: 'chair', open: true, judge: chairActs.restoreWording },
  TakeBackAdReferendum: { by: 'chair', open: true, judge: chairActs.takeBackAdReferendum },
};

/**
 * Judges a command on a text. `settling` `asAsked` settles a package without waiting for those it touches,
 * as a protocol written down afterwards does; a room waits for them.
 * Units: `at` is the server's clock, in ms.
 * Refuses: the first rule that does not hold.
 */
export function decideText(
  draft: Draft,
  command: TextCommand,
  party: Party,
  at: Millis,
  settling: 'accepted' | 'asAsked' = 'accepted',
): TextDecision {
  const judged = judge({ draft, party, at, act: size(draft.acts), asAsked: settling === 'asAsked' }, command);
  return typeof judged === 'string' ? { ok: false, refused: judged } : { ok: true, facts: judged };
}

function judge<N extends TextCommandName>(ask: Ask, command: TextCommand<N>): Judged {
  const name: N = command.type;
  const entry: Entry<N> = table[name];
  if (entry.by === 'chair' && ask.party !== chair) return 'senderIsChair';
  if (entry.by === 'delegation' && ask.party === chair) return 'senderIsDelegation';
  if (entry.open && ask.draft.standing !== 'open') return 'textIsOpen';
  return entry.judge(ask, command);
}
