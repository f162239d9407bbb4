// The verb that opens a paragraph of a resolution, printed in italics where it can be told.
import type { Paragraph } from '../../../kernel/text/draft.ts';
import { isSite } from '../../../kernel/text/tree.ts';

interface Opening {
  /** Adverbs and the like that may stand before the verb. */
  readonly before: RegExp;
  readonly preambular: RegExp;
  readonly operative: RegExp;
}

const openings: { readonly [language: string]: Opening } = {
  en: {
    before: /^(also|further|again|once|\p{L}+ly|having|deeply|more)$/iu,
    preambular:
      /^(?!participating|following|including|regarding|concerning|during|nothing|according|developing)(\p{L}+ing|mindful|aware|guided|concerned|alarmed|convinced|determined|disturbed|encouraged|inspired|persuaded|resolved|conscious|gravely|appalled|outraged|considered|examined|heard|received|adopted|reviewed|regard|met)$/iu,
    operative:
      /^(accepts|acknowledges|adopts|affirms|agrees|appeals|appoints|appreciates|approves|asks|authori[sz]es|calls|commends|concludes|condemns|confirms|considers|decides|declares|demands|deplores|designates|determines|directs|draws|emphasi[sz]es|encourages|endorses|establishes|exhorts|expresses|extends|highlights|instructs|intends|invites|notes|notices|observes|pays|proclaims|proposes|reaffirms|recalls|recogni[sz]es|recommends|regrets|reiterates|reminds|renews|requests|requires|resolves|stresses|strengthens|suggests|supports|takes|tasks|thanks|transmits|underlines|underscores|urges|welcomes)$/iu,
  },
  fr: {
    before: /^(également|aussi|encore|de|en|outre|profondément|vivement|fermement|ayant)$/iu,
    preambular: /^(\p{L}+ant|consciente?s?|préoccupée?s?|convaincue?s?|résolue?s?|guidée?s?)$/iu,
    operative:
      /^(accueille|adopte|affirme|appelle|approuve|autorise|charge|condamne|confirme|constate|décide|déclare|demande|encourage|engage|exhorte|exige|exprime|félicite|fait|invite|note|prend|prie|prolonge|réaffirme|recommande|reconnaît|réitère|salue|se|souligne|souscrit|rappelle|regrette)$/iu,
  },
  es: {
    before: /^(también|además|asimismo|profundamente|habiendo)$/iu,
    preambular: /^(\p{L}+(ando|iendo|yendo)|consciente|convencida|convencido|resuelta|resuelto)$/iu,
    operative:
      /^(acoge|afirma|alienta|aprueba|autoriza|condena|confirma|decide|declara|encomia|exhorta|exige|expresa|hace|insta|invita|lamenta|observa|pide|prorroga|reafirma|recalca|recomienda|reconoce|recuerda|reitera|solicita|subraya|toma)$/iu,
  },
  ru: {
    before: /^(также|далее|вновь|глубоко|решительно)$/iu,
    preambular: /^\p{L}+(ая|яя|уя|юя|ив|ав|учи)$/iu,
    operative: /^\p{L}+(ает|яет|ует|ит|ет)$/iu,
  },
  ar: {
    before: /^(وإذ|إذ)$/u,
    preambular: /^[تي]\p{L}+$/u,
    operative: /^[تي]\p{L}+$/u,
  },
};

/** Gives how many words of a paragraph's beginning are its opening verb; 0 where that cannot be told. */
export function openingVerb(paragraph: Pick<Paragraph, 'kind' | 'nodes'>, language: string): number {
  const opening = openings[language.slice(0, 2)];
  if (!opening || (paragraph.kind !== 'preambular' && paragraph.kind !== 'operative')) return 0;
  const verb = opening[paragraph.kind];
  for (const [index, node] of paragraph.nodes.slice(0, 4).entries()) {
    if (isSite(node)) return 0;
    const next = paragraph.nodes[index + 1];
    const before = opening.before.test(node.text);
    if (before && next && !isSite(next) && verb.test(next.text)) return index + 2;
    if (verb.test(node.text)) return index + 1;
    if (!before) return 0;
  }
  return 0;
}
