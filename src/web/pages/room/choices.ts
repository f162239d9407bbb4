// What a delegate may support in a paragraph: every wording of every open place, in the order of the text.
import type { AlternativeId, Party, SiteId } from '../../../kernel/base/ids.ts';
import type {
  Alternative,
  Paragraph,
  Question,
  Site,
  StructureAlternative,
} from '../../../kernel/text/draft.ts';
import { alternativeId, sitesIn } from '../../../kernel/text/tree.ts';

/** One wording, or one answer to a question of structure, that may be held. */
export interface Choice {
  readonly id: AlternativeId;
  readonly site: SiteId;
  readonly letter: string;
  readonly holders: readonly Party[];
  readonly wording?: Alternative;
  readonly structure?: StructureAlternative;
}
/** A place of the paragraph with what may be chosen there. */
export interface Offer {
  readonly site: SiteId;
  readonly of: Site | Question;
  readonly choices: readonly Choice[];
}

/** Gives the open places of a paragraph, outer before inner, questions of structure last. */
export function offersOf(paragraph: Paragraph): readonly Offer[] {
  return [
    ...sitesIn(paragraph.nodes).map((site) => ({
      site: site.site,
      of: site,
      choices: site.alternatives.map((one) => ({
        id: alternativeId(site.site, one.letter),
        site: site.site,
        letter: one.letter,
        holders: one.holders,
        wording: one,
      })),
    })),
    ...paragraph.questions.map((question) => ({
      site: question.site,
      of: question,
      choices: question.alternatives.map((one) => ({
        id: alternativeId(question.site, one.letter),
        site: question.site,
        letter: one.letter,
        holders: one.holders,
        structure: one,
      })),
    })),
  ];
}

/** Gives every choice of a paragraph in one row, for stepping through them. */
export function choicesOf(paragraph: Paragraph): readonly Choice[] {
  return offersOf(paragraph).flatMap(({ choices }) => choices);
}

/** Gives the choice shown first: what one holds, else the first wording that another tabled. */
export function firstChoice(paragraph: Paragraph, you: Party | undefined): AlternativeId | undefined {
  const all = choicesOf(paragraph);
  const mine = all.find(({ holders }) => you !== undefined && holders.includes(you));
  return (mine ?? all.find(({ letter }) => letter !== 'a') ?? all[0])?.id;
}

/** Gives the place after or before one in a row, staying within it. */
export function stepped<T>(row: readonly T[], from: T | undefined, step: 1 | -1): T | undefined {
  const at = from === undefined ? -1 : row.indexOf(from);
  if (at === -1) return step === 1 ? row[0] : row.at(-1);
  return row[Math.min(row.length - 1, Math.max(0, at + step))];
}
