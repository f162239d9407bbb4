// New paragraphs, and questions of structure.
import { emptyLog } from '../../base/log.ts';
import type { ParagraphLabel, SiteId } from '../../base/ids.ts';
import type { TextCommand } from '../commands.ts';
import type { Paragraph, StructureChange } from '../draft.ts';
import { identified } from '../identity.ts';
import { baseText } from '../reading.ts';
import { alternativeId, newParagraphSite, replaceSite } from '../tree.ts';
import { closed, joined } from '../hold.ts';
import { freshWord } from '../work.ts';
import { cut, print } from '../words.ts';
import { acted, changesOf, handOf, paragraphOf, workOn, type Ask, type Judged } from './ask.ts';
import { nextLabel, ownSuffixed } from './labels.ts';
import { questionAsked } from './questions.ts';
import { quoted } from './quoted.ts';
import { wordingRefused } from './wording.ts';

export function proposeParagraph(ask: Ask, command: TextCommand<'ProposeParagraph'>): Judged {
  const { draft, party } = ask;
  const refused = wordingRefused(command.text);
  if (refused) return refused;
  const named = command.afterParagraph === null ? null : paragraphOf(draft, command.afterParagraph);
  if (named === undefined) return 'paragraphExists';
  const text = print(cut(command.text));
  const neighbours = candidates(ask, named);
  for (const paragraph of neighbours) {
    const site = newParagraphSite(paragraph.nodes);
    const there = site?.alternatives.find((one) => one.letter !== 'a' && baseText(one.nodes) === text);
    if (!site || !there) continue;
    const nodes = replaceSite(paragraph.nodes, site.site, (one) => closed(joined(one, there.letter, party)));
    const changes = changesOf(draft, paragraph, { ...paragraph, nodes });
    if (changes.length === 0) return 'proposalChangesSomething';
    return proposed(ask, command, paragraph.label, site.site, there.letter, changes);
  }
  const label =
    command.label ?? nextLabel(draft, (named ?? draft.paragraphs[0])?.label ?? ('OP1' as ParagraphLabel));
  if (label === undefined || draft.labels.includes(label)) return 'labelIsFree';
  const site = `${label}#1` as SiteId;
  const hand = handOf(ask, label);
  const empty: Paragraph = {
    label,
    kind: (named ?? draft.paragraphs[0])?.kind ?? 'operative',
    nodes: [],
    reservations: [],
    questions: [],
    numbered: 1,
    agreed: false,
    notes: emptyLog,
    left: emptyLog,
  };
  const { words } = identified(cut(command.text), [], [], freshWord(hand, workOn(empty)));
  const alternatives = [
    { letter: 'a', nodes: [], holders: [] },
    { letter: 'b', nodes: words, holders: [party] },
  ];
  const add: Paragraph = { ...empty, nodes: [{ site, alternatives, letters: 2 }] };
  const after = named === null ? null : (ownSuffixed(draft, named.label).at(-1) ?? named).label;
  return proposed(ask, command, label, site, 'b', [{ kind: 'paragraph', add, after }]);
}

/** The new paragraphs proposed at the place an act names: behind the named one, or behind its own `bis`, `ter`… */
function candidates({ draft }: Ask, named: Paragraph | null): readonly Paragraph[] {
  const from = named === null ? 0 : draft.paragraphs.indexOf(named) + 1;
  const behind = draft.paragraphs.slice(from);
  const suffixed = named === null ? 0 : ownSuffixed(draft, named.label).length;
  const rest = behind.findIndex((one, n) => n >= suffixed && newParagraphSite(one.nodes) === undefined);
  return rest < 0 ? behind : behind.slice(0, rest);
}

function proposed(
  ask: Ask,
  { rationale }: TextCommand<'ProposeParagraph'>,
  paragraph: ParagraphLabel,
  site: SiteId,
  letter: string,
  changes: ReturnType<typeof changesOf>,
): Judged {
  const alternative = alternativeId(site, letter);
  return [
    {
      type: 'ParagraphProposed',
      ...acted(ask),
      paragraph,
      changes,
      site,
      alternative,
      ...(rationale === undefined ? {} : { rationale }),
    },
  ];
}

export function moveParagraph(ask: Ask, command: TextCommand<'MoveParagraph'>): Judged {
  const { draft } = ask;
  const paragraph = paragraphOf(draft, command.paragraph);
  const { afterParagraph } = command;
  if (!paragraph || (afterParagraph !== null && !paragraphOf(draft, afterParagraph)))
    return 'paragraphExists';
  const before = draft.paragraphs[draft.paragraphs.indexOf(paragraph) - 1]?.label ?? null;
  if (afterParagraph === paragraph.label || afterParagraph === before) return 'proposalChangesSomething';
  return structured(ask, paragraph, { kind: 'move', afterParagraph });
}

export function splitParagraph(ask: Ask, command: TextCommand<'SplitParagraph'>): Judged {
  const paragraph = paragraphOf(ask.draft, command.paragraph);
  if (!paragraph) return 'paragraphExists';
  const { after: text, occurrence } = command;
  const place = quoted(paragraph, ask.party, { text, occurrence });
  if (typeof place === 'string') return place;
  const last = place.reading[place.to - 1];
  if (last === undefined || last.path.length > 0) return 'placeIsOutsideSites';
  if (last.index === paragraph.nodes.length - 1) return 'proposalChangesSomething';
  const quotation = print(cut(text));
  return structured(ask, paragraph, { kind: 'split', after: last.word.id, quotation });
}

export function joinParagraphs(ask: Ask, command: TextCommand<'JoinParagraphs'>): Judged {
  const [label, next] = command.paragraphs;
  const paragraph = paragraphOf(ask.draft, label);
  if (!paragraph || !paragraphOf(ask.draft, next)) return 'paragraphExists';
  const { paragraphs } = ask.draft;
  if (paragraphs[paragraphs.indexOf(paragraph) + 1]?.label !== next) return 'paragraphsAreNeighbours';
  return structured(ask, paragraph, { kind: 'join', next });
}

function structured(ask: Ask, paragraph: Paragraph, change: StructureChange): Judged {
  const asked = questionAsked(paragraph, change, ask.party);
  if (asked === undefined) return 'proposalChangesSomething';
  const { questions, numbered, site, letter } = asked;
  const changes = changesOf(ask.draft, paragraph, { ...paragraph, questions, numbered });
  const alternative = alternativeId(site, letter);
  return [
    { type: 'StructureProposed', ...acted(ask), paragraph: paragraph.label, changes, site, alternative },
  ];
}
