// Supporting and withdrawing, reservations, remarks.
import type { AlternativeId, Party } from '../../base/ids.ts';
import type { TextCommand } from '../commands.ts';
import type { Draft, Paragraph } from '../draft.ts';
import { closed, joined, left } from '../hold.ts';
import { findSite, letterOf, replaceSite, siteOf } from '../tree.ts';
import type { TextRule } from '../rules.ts';
import { acted, chair, changesOf, paragraphOf, type Ask, type Judged } from './ask.ts';
import { questionJoined, questionLeft } from './questions.ts';
import { wordingRefused } from './wording.ts';

/** The paragraph of an alternative that stands, of a site or of a question about structure. */
interface Standing {
  readonly paragraph: Paragraph;
  readonly holders: readonly Party[];
}

function standing(draft: Draft, alternative: AlternativeId): Standing | undefined {
  const [site, letter] = [siteOf(alternative), letterOf(alternative)];
  const label = site.slice(0, site.lastIndexOf('#'));
  const paragraph = draft.paragraphs.find((one) => one.label === label);
  if (!paragraph) return undefined;
  const places =
    findSite(paragraph.nodes, site)?.site ?? paragraph.questions.find((one) => one.site === site);
  const one = places?.alternatives.find((each) => each.letter === letter);
  return one && { paragraph, holders: one.holders };
}

export function supportAlternative(ask: Ask, { alternative }: TextCommand<'SupportAlternative'>): Judged {
  const found = standing(ask.draft, alternative);
  if (!found) return 'alternativeExists';
  if (found.holders.includes(ask.party)) return 'delegationDoesNotHoldItYet';
  const [site, letter] = [siteOf(alternative), letterOf(alternative)];
  const { paragraph } = found;
  const changes = changesOf(ask.draft, paragraph, {
    ...paragraph,
    nodes: replaceSite(paragraph.nodes, site, (one) => closed(joined(one, letter, ask.party))),
    questions: questionJoined(paragraph.questions, site, letter, ask.party),
  });
  return [{ type: 'AlternativeSupported', ...acted(ask), paragraph: paragraph.label, changes, alternative }];
}

export function withdrawFromAlternative(
  ask: Ask,
  { alternative }: TextCommand<'WithdrawFromAlternative'>,
): Judged {
  const found = standing(ask.draft, alternative);
  if (!found) return 'alternativeExists';
  if (!found.holders.includes(ask.party)) return 'delegationHoldsIt';
  const site = siteOf(alternative);
  const { paragraph } = found;
  const changes = changesOf(ask.draft, paragraph, {
    ...paragraph,
    nodes: replaceSite(paragraph.nodes, site, (one) => closed(left(one, ask.party))),
    questions: questionLeft(paragraph.questions, site, ask.party),
  });
  return [{ type: 'AlternativeWithdrawn', ...acted(ask), paragraph: paragraph.label, changes, alternative }];
}

export function reserveParagraph(ask: Ask, { paragraph, reason }: TextCommand<'ReserveParagraph'>): Judged {
  const there = paragraphOf(ask.draft, paragraph);
  if (!there) return 'paragraphExists';
  if (there.reservations.some(({ by }) => by === ask.party)) return 'delegationHasNotReserved';
  return [
    { type: 'ParagraphReserved', ...acted(ask), paragraph, ...(reason === undefined ? {} : { reason }) },
  ];
}

export function liftReservation(ask: Ask, { paragraph }: TextCommand<'LiftReservation'>): Judged {
  const there = paragraphOf(ask.draft, paragraph);
  if (!there) return 'paragraphExists';
  if (!there.reservations.some(({ by }) => by === ask.party)) return 'delegationHasReserved';
  return [{ type: 'ReservationLifted', ...acted(ask), paragraph }];
}

export function noteRemark(ask: Ask, { paragraph, text, onBehalfOf }: TextCommand<'NoteRemark'>): Judged {
  if (!paragraphOf(ask.draft, paragraph)) return 'paragraphExists';
  if (onBehalfOf !== undefined && ask.party !== chair) return 'senderIsChair';
  const refused: TextRule | undefined = wordingRefused(text);
  if (refused && refused !== 'wordingHasNoBrackets') return refused;
  return [
    {
      type: 'RemarkNoted',
      ...acted(ask),
      paragraph,
      text,
      ...(onBehalfOf === undefined ? {} : { onBehalfOf }),
    },
  ];
}
