import { outline } from '../../kernel/text/outline/outline.ts';
import type { Outlined } from '../../kernel/text/outline/outline.ts';
import { toBase } from '../../kernel/text/outline/toBase.ts';
import type { Paragraph } from '../../kernel/text/draft.ts';

/** What a text is read for. */
export interface Readings {
  /** How it will be taken, to be looked at. */
  readonly outline: readonly Pick<Outlined, 'label' | 'kind' | 'text' | 'unpaired' | 'hidden'>[];
  /** Its paragraphs for the table, and its first words. */
  readonly draft: { readonly paragraphs: readonly Paragraph[]; readonly beginning: string };
}

export const readings: { readonly [N in keyof Readings]: (text: string) => Readings[N] } = {
  outline: (text) =>
    outline(text).map(({ label, kind, text: wording, unpaired, hidden }) => ({
      label,
      kind,
      text: wording,
      unpaired,
      hidden,
    })),
  draft: (text) => {
    const outlined = outline(text);
    const first = outlined.find((paragraph) => paragraph.text.trim() !== '');
    return { paragraphs: toBase(outlined), beginning: (first?.text.trim() ?? '').slice(0, 120) };
  },
};
