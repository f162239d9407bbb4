// Proposals of wording inside a paragraph.
import type { Party } from '../../base/ids.ts';
import { closed, joined } from '../hold.ts';
import type { TextCommand } from '../commands.ts';
import type { Paragraph } from '../draft.ts';
import { edited } from '../edit.ts';
import { insert } from '../gap.ts';
import { replace } from '../place.ts';
import { baseText, commonPick, ownPick, readingOf } from '../reading.ts';
import {
  alternativeId,
  baseOf,
  findSite,
  holdsAlone,
  isSite,
  newParagraphSite,
  replaceSite,
} from '../tree.ts';
import type { Work } from '../work.ts';
import { cut, cutProposal } from '../words.ts';
import { acted, changesOf, handOf, paragraphOf, workOn, type Ask, type Judged } from './ask.ts';
import { quoted } from './quoted.ts';
import { wordingRefused } from './wording.ts';

export function replaceWords(ask: Ask, command: TextCommand<'ReplaceWords'>): Judged {
  const refused = wordingRefused(command.to);
  if (refused) return refused;
  return quoting(ask, command, command.from, (work, paragraph, place) => {
    const pieces = cutProposal(command.to, place.reading[place.from]?.word);
    return replace(work, handOf(ask, paragraph.label), place, pieces);
  });
}

export function deleteWords(ask: Ask, command: TextCommand<'DeleteWords'>): Judged {
  return quoting(ask, command, command.delete, (work, paragraph, place) =>
    replace(work, handOf(ask, paragraph.label), place, []),
  );
}

export function insertWords(ask: Ask, command: TextCommand<'InsertWords'>): Judged {
  const refused = wordingRefused(command.insert);
  if (refused) return refused;
  const pieces = cutProposal(command.insert, undefined);
  if (cut(command.after).length === 0) {
    return proposing(ask, command, (work, paragraph) => {
      const pick = ownPick(paragraph.nodes, ask.party);
      const gap = { reading: readingOf(paragraph.nodes, pick), pick, before: 0, floor: [] };
      return insert(work, handOf(ask, paragraph.label), gap, pieces);
    });
  }
  return quoting(ask, command, command.after, (work, paragraph, { reading, pick, to, floor }) =>
    insert(work, handOf(ask, paragraph.label), { reading, pick, before: to, floor }, pieces),
  );
}

export function editParagraph(ask: Ask, command: TextCommand<'EditParagraph'>): Judged {
  const refused = wordingRefused(command.text, true);
  if (refused) return refused;
  const paragraph = paragraphOf(ask.draft, command.paragraph);
  if (!paragraph) return 'paragraphExists';
  const work = edited(workOn(paragraph), handOf(ask, paragraph.label, true), command.text);
  const changes = changesOf(ask.draft, paragraph, {
    ...paragraph,
    nodes: work.nodes,
    numbered: work.numbered,
  });
  if (changes.length === 0) return 'proposalChangesSomething';
  const sites = [...new Set(work.landed.map(({ site }) => site))];
  const touches = touchedBy(ask, work);
  return [
    {
      type: 'ParagraphEdited',
      ...acted(ask),
      paragraph: paragraph.label,
      changes,
      sites,
      touches,
      ...reason(command),
    },
  ];
}

export function deleteParagraph(ask: Ask, command: TextCommand<'DeleteParagraph'>): Judged {
  return proposing(ask, command, (work, paragraph) => {
    const { nodes } = paragraph;
    const own = ownPick(nodes, ask.party);
    const holdsNothing = readingOf(nodes, own).length === 0 && newParagraphSite(nodes) === undefined;
    const pick = holdsNothing ? commonPick(nodes) : own;
    const reading = readingOf(nodes, pick);
    return replace(work, handOf(ask, paragraph.label), { reading, pick, from: 0, to: reading.length }, []);
  });
}

type Quoting = TextCommand<'ReplaceWords' | 'InsertWords' | 'DeleteWords'>;
type Place = Exclude<ReturnType<typeof quoted>, string>;

function quoting(
  ask: Ask,
  command: Quoting,
  text: string,
  propose: (work: Work, paragraph: Paragraph, place: Place) => Work,
): Judged {
  const paragraph = paragraphOf(ask.draft, command.paragraph);
  if (!paragraph) return 'paragraphExists';
  const { occurrence, site, within } = command;
  const place = quoted(paragraph, ask.party, { text, occurrence, site, within });
  if (typeof place === 'string') return place;
  return proposing(ask, command, (work) => propose(work, paragraph, place));
}

function proposing(
  ask: Ask,
  command: Quoting | TextCommand<'DeleteParagraph'>,
  propose: (work: Work, paragraph: Paragraph) => Work,
): Judged {
  const paragraph = paragraphOf(ask.draft, command.paragraph);
  if (!paragraph) return 'paragraphExists';
  const work = defendingBase(propose(workOn(paragraph), paragraph), ask.party);
  const changes = changesOf(ask.draft, paragraph, {
    ...paragraph,
    nodes: work.nodes,
    numbered: work.numbered,
  });
  const landed = work.landed.at(-1);
  if (changes.length === 0 || landed === undefined) return 'proposalChangesSomething';
  const alternative = alternativeId(landed.site, landed.letter);
  const { label } = paragraph;
  const touches = touchedBy(ask, work);
  return [
    {
      type: 'WordingProposed',
      ...acted(ask),
      paragraph: label,
      changes,
      site: landed.site,
      alternative,
      touches,
      ...reason(command),
    },
  ];
}

/** Whoever revises its own alternative to the wording of the base holds the base. */
function defendingBase(work: Work, party: Party): Work {
  const landed = work.landed.at(-1);
  const site = landed && landed.letter !== 'a' ? findSite(work.nodes, landed.site)?.site : undefined;
  const own = site?.alternatives.find(({ letter }) => letter === landed?.letter);
  if (!site || !own || !holdsAlone(own, party) || own.nodes.some(isSite)) return work;
  if (baseText(own.nodes) !== baseText(baseOf(site)?.nodes ?? [])) return work;
  const nodes = replaceSite(work.nodes, site.site, (one) => closed(joined(one, 'a', party)));
  return { ...work, nodes, landed: [...work.landed, { site: site.site, letter: 'a' }] };
}

function touchedBy({ party }: Ask, { touches }: Work) {
  return [...new Set(touches)].filter((one) => one !== party);
}

function reason({ rationale }: { readonly rationale?: string }): { readonly rationale?: string } {
  return rationale === undefined ? {} : { rationale };
}
