// Alternatives of a site made one, no word added, none lost.
import type { TextCommand } from '../commands.ts';
import type { Alternative, Word } from '../draft.ts';
import { closed } from '../hold.ts';
import { identified } from '../identity.ts';
import { baseOf, findSite, isSite, letterOf, replaceSite, siteOf, wordsIn, alternativeId } from '../tree.ts';
import { freshWord } from '../work.ts';
import { cutProposal, isMark, type Piece } from '../words.ts';
import { acted, chair, changesOf, handOf, workOn, type Ask, type Judged } from './ask.ts';
import { paragraphWith } from './settle.ts';
import { wordingRefused } from './wording.ts';

export function streamlineSite(ask: Ask, command: TextCommand<'StreamlineSite'>): Judged {
  const { draft } = ask;
  const refused = wordingRefused(command.text);
  if (refused) return refused;
  const paragraph = paragraphWith(draft, command.site);
  const site = paragraph && findSite(paragraph.nodes, command.site)?.site;
  if (!paragraph || !site) return 'alternativeExists';
  const letters = new Set(command.join.map((id) => (siteOf(id) === site.site ? letterOf(id) : '')));
  const joining = site.alternatives.filter((one) => one.letter !== 'a' && letters.has(one.letter));
  const [first] = joining;
  // The base stays as it is: whoever gives it up settles.
  if (!first || joining.length < 2 || joining.length < letters.size) return 'alternativeExists';
  if (joining.some((one) => one.nodes.some(isSite))) return 'innerSitesAreSettledFirst';
  const wordings = joining.map((one) => wordsIn(one.nodes));
  const pieces = cutProposal(command.text, wordings[0]?.[0]);
  if (!keepsWords(pieces, wordings)) return 'noWordIsAddedOrLost';
  const holders = [...new Set(joining.flatMap((one) => one.holders))];
  if (holders.some((code) => code !== chair && !command.consents.includes(code)))
    return 'wordingIsConsentedTo';
  const hand = handOf(ask, paragraph.label);
  const { words } = identified(
    pieces,
    wordsIn(baseOf(site)?.nodes ?? []),
    wordings.flat(),
    freshWord(hand, workOn(paragraph)),
  );
  const streamlined: Alternative = { letter: first.letter, nodes: words, holders };
  const alternatives = site.alternatives.flatMap((one) =>
    one === first ? [streamlined] : joining.includes(one) ? [] : [one],
  );
  const nodes = replaceSite(paragraph.nodes, site.site, () => closed({ ...site, alternatives }));
  const changes = changesOf(draft, paragraph, { ...paragraph, nodes });
  const alternative = alternativeId(site.site, first.letter);
  return [
    {
      type: 'SiteStreamlined',
      ...acted(ask),
      paragraph: paragraph.label,
      changes,
      site: site.site,
      alternative,
    },
  ];
}

/** Tells whether a wording has every word of each of others and no word of none; marks are free. */
function keepsWords(pieces: readonly Piece[], wordings: readonly (readonly Word[])[]): boolean {
  const given = counted(pieces);
  const each = wordings.map(counted);
  const names = new Set([given, ...each].flatMap((counts) => [...counts.keys()]));
  return [...names].every((name) => {
    const counts = each.map((one) => one.get(name) ?? 0);
    const here = given.get(name) ?? 0;
    return here >= Math.max(...counts) && here <= counts.reduce((sum, n) => sum + n, 0);
  });
}

function counted(words: readonly Piece[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of words) if (!isMark(text)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}
