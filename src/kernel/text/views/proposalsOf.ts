import type { AlternativeId, ParagraphLabel, Party } from '../../base/ids.ts';
import type { Draft } from '../draft.ts';
import { alternativeText, structureText } from '../render.ts';
import { alternativeId, heldBy, sitesIn } from '../tree.ts';

/** An alternative that a party holds, as printed. */
export interface Proposal {
  readonly paragraph: ParagraphLabel;
  readonly alternative: AlternativeId;
  readonly text: string;
  /** With whom it is held, itself left out. */
  readonly with: readonly Party[];
}

/** Gives what a party holds in a draft, in the order of the text. */
export function proposalsOf(draft: Draft, party: Party): readonly Proposal[] {
  return draft.paragraphs.flatMap(({ label, nodes, questions }) => {
    const proposal = (
      site: Parameters<typeof alternativeId>[0],
      letter: string,
      text: string,
      holders: readonly Party[],
    ) => ({
      paragraph: label,
      alternative: alternativeId(site, letter),
      text,
      with: holders.filter((one) => one !== party),
    });
    const wording = sitesIn(nodes).flatMap((site) => {
      const held = heldBy(site, party);
      return held ? [proposal(site.site, held.letter, alternativeText(held), held.holders)] : [];
    });
    const structure = questions.flatMap((question) =>
      question.alternatives
        .filter(({ holders }) => holders.includes(party))
        .map((one) => proposal(question.site, one.letter, structureText(one, one.holders), one.holders)),
    );
    return [...wording, ...structure];
  });
}
