import type { Paragraph, ParagraphKind } from './draft.ts';
import { bracketsOf } from './outline/brackets.ts';
import { glyphsOf, slice } from './outline/glyphs.ts';
import { stretchesOf } from './outline/sites.ts';
import { toBase } from './outline/toBase.ts';

const reserves = /\] \(([A-Z]{2,4}(?:, [A-Z]{2,4})*) reserves?\)$/;

/** Gives the paragraphs of a base of labelled texts; brackets in them are read as sites, reservations as such. */
export function tabled(
  base: readonly { readonly label: string; readonly text: string }[],
): readonly Paragraph[] {
  return toBase(
    base.map(({ label, text: source }) => {
      const brackets = bracketsOf(source);
      const glyphs = glyphsOf(source, 0, source.length, false);
      const [first] = glyphs.places;
      const found = reserves.exec(glyphs.text);
      const whole =
        found && first !== undefined && brackets.partner.get(first) === glyphs.places[found.index];
      return {
        label,
        kind: kindOf(label),
        text: glyphs.text,
        source,
        sites: [],
        unpaired: [],
        across: [],
        reservations: whole ? (found[1]?.split(', ') ?? []) : [],
        hidden: [],
        stretches: stretchesOf(whole ? slice(glyphs, 1, found.index) : glyphs, brackets),
      };
    }),
  );
}

function kindOf(label: string): ParagraphKind {
  if (/^PP\d/.test(label)) return 'preambular';
  if (/^OP\d/.test(label)) return 'operative';
  if (/^title$/i.test(label)) return 'title';
  return label.includes('(') ? 'sub' : 'operative';
}
