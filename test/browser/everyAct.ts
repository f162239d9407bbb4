// What there is to be done, as the kernel's own tables list it, and what of it some acts and their record leave out.
import type { Page } from 'playwright-core';
import { osceDecision } from '../../src/content/procedures/osceDecision.ts';
import { chair } from '../../src/i18n/en/chair.ts';
import { asked } from '../../src/i18n/en/roomAsked.ts';
import { agendaActs } from '../../src/kernel/meeting/acts/agenda.ts';
import { alignmentActs } from '../../src/kernel/meeting/acts/alignment.ts';
import { decisionActs } from '../../src/kernel/meeting/acts/decisions.ts';
import { floorActs } from '../../src/kernel/meeting/acts/floor.ts';
import { seatActs } from '../../src/kernel/meeting/acts/seats.ts';
import { sittingActs } from '../../src/kernel/meeting/acts/sittings.ts';
import { textActs } from '../../src/kernel/meeting/acts/text.ts';
import type { MeetingCommand, MeetingCommandName } from '../../src/kernel/meeting/commands.ts';
import type { MeetingFact } from '../../src/kernel/meeting/facts.ts';
import type { Decided } from '../../src/kernel/meeting/room.ts';
import { agendaFolds } from '../../src/kernel/meeting/folds/agenda.ts';
import { decisionFolds } from '../../src/kernel/meeting/folds/decisions.ts';
import { floorFolds } from '../../src/kernel/meeting/folds/floor.ts';
import { seatFolds } from '../../src/kernel/meeting/folds/seats.ts';
import { sittingFolds } from '../../src/kernel/meeting/folds/sittings.ts';
import { textFolds } from '../../src/kernel/meeting/folds/text.ts';

const commands = {
  ...seatActs,
  ...sittingActs,
  ...agendaActs,
  ...floorActs,
  ...alignmentActs,
  ...decisionActs,
  ...textActs,
};
const facts = {
  ...seatFolds,
  ...sittingFolds,
  ...agendaFolds,
  ...floorFolds,
  ...decisionFolds,
  ...textFolds,
};
const { settings } = osceDecision;
const takenBack: readonly Decided['what'][] = ['ConsensusFound', 'DecisionAdopted', 'PackageSettled'];

/** Commands that no page sends, with what stands on the screens in their place. */
export const otherwise: { readonly [N in MeetingCommandName]?: string } = {
  GiveSeat: 'the desk posts it: SeatGiven',
  TableDraft: 'the desk posts it: DraftTabled',
  DrawSeating: 'not in this body, whose plates begin with the first',
  NoteArrival: 'the server, when a page comes: SeatArrived',
  NoteDeparture: 'the server, when a page goes: SeatDeparted',
  NoteHandover: 'the server, when a colleague opens the link: SeatHandedOver',
  ExpireSilence: 'the clock: SilenceExpired',
  ReplaceWords: 'EditParagraph, of which the kernel finds the words',
  InsertWords: 'EditParagraph',
  DeleteWords: 'EditParagraph',
};

/**
 * Facts of the bodies that vote or draw lots, which this body does not know: test/browser/committee.test.ts;
 * of paragraphs that come back from consultations: test/browser/consultations.test.ts.
 */
export const elsewhere = ['SeatingDrawn', 'TextAmended', 'ParagraphsReturned'];

/** Gives the names of commands that are not among some. */
export function unsent(sent: readonly MeetingCommand[]): readonly string[] {
  return without(
    Object.keys(commands),
    sent.map(({ type }) => type),
  );
}

/** Gives the names of facts that are not among some; where one fact stands for several acts, each of them. */
export function unrecorded(recorded: readonly MeetingFact[]): readonly string[] {
  const names = [
    ...Object.keys(facts),
    ...Object.keys(chair.undo).map((what) => `ActTakenBack ${what}`),
    ...Object.keys(asked.pollAnswer).map((answer) => `PollAnswered ${answer}`),
    ...(settings.statements?.params.kinds ?? []).map((kind) => `StatementAttached ${kind}`),
    ...(settings.silence?.params.brokenBy ?? []).map((how) => `SilenceBroken ${how}`),
    ...['consensus', 'silence'].map((how) => `DecisionAdopted ${how}`),
    ...takenBack.map((what) => `DecisionTakenBack ${what}`),
  ];
  return without(
    names,
    recorded.flatMap((fact) => [fact.type, `${fact.type} ${variantOf(fact)}`]),
  );
}

function variantOf(fact: MeetingFact): string {
  if ('what' in fact) return fact.what;
  if ('answer' in fact) return fact.answer;
  if ('kind' in fact) return fact.kind;
  return 'how' in fact ? fact.how : '';
}

function without(names: readonly string[], done: readonly string[]): readonly string[] {
  const seen = new Set(done);
  return names.filter((name) => !seen.has(name));
}

/** Gives the record of a room, as one who sits there may fetch it. */
export async function recordOf(page: Page, room: string): Promise<readonly MeetingFact[]> {
  const { origin } = new URL(page.url());
  const answer = await page.request.get(`${origin}/api/rooms/${room}/facts?after=0`);
  const lines = (await answer.text()).trim().split('\n');
  return lines.map((line) => JSON.parse(line) as MeetingFact);
}
