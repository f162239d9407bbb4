import { useEffect, useRef } from 'react';
import type { Draft, Paragraph } from '../../../kernel/text/draft.ts';
import type { ParagraphLabel } from '../../../kernel/base/ids.ts';
import { holderOf } from '../../../kernel/meeting/consultations.ts';
import { consultations } from '../../../i18n/en/consultations.ts';
import { fill } from '../../../i18n/fill.ts';
import { chair } from '../../../i18n/en/chair.ts';
import type { Desk } from '../../components/desk.ts';
import { sitesIn } from '../../../kernel/text/tree.ts';
import { type ParagraphStatus, statusOf } from '../../../kernel/text/views/board.ts';
import { holdersIn, lineOf } from '../../components/tree.ts';

const glyphs: { readonly [C in ParagraphStatus]: string } = {
  agreed: 'agreed',
  bracketed: 'brk',
  silence: 'sil',
  pending: 'pend',
};
const strip: { readonly [C in ParagraphStatus]: string } = {
  agreed: '',
  bracketed: 'b',
  silence: 's',
  pending: 'p',
};

/** Paragraphs drawn one by one on the strip; of a longer text each condition has its share. */
const drawn = 80;

function shares(conditions: readonly ParagraphStatus[]): readonly (readonly [ParagraphStatus, number])[] {
  return (['agreed', 'silence', 'bracketed', 'pending'] as const)
    .map((one) => [one, conditions.filter((condition) => condition === one).length] as const)
    .filter(([, count]) => count > 0);
}

interface BoardProps {
  readonly desk: Desk;
  readonly draft: Draft;
  readonly focus: ParagraphLabel | undefined;
  readonly onFocus: (paragraph: ParagraphLabel) => void;
}

/** Shows every paragraph of the text with how far it has come, and the strip of convergence. */
export function Board({ desk, draft, focus, onFocus }: BoardProps) {
  const list = useRef<HTMLUListElement>(null);
  const current = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    bringWithin(list.current, current.current);
  }, [focus]);
  const numbered = draft.paragraphs.filter(isCounted);
  const conditions = numbered.map((paragraph) => statusOf(draft, paragraph));
  const agreed = conditions.filter((condition) => condition === 'agreed').length;
  const called = desk.room.called?.draft === draft.id ? desk.room.called.paragraph : undefined;
  return (
    <section aria-labelledby="board">
      <h2 className="h" id="board">
        {fill(chair.paragraphs, { version: draft.versions.at(-1)?.name ?? chair.firstDraft })}
        <span className="muted">{fill(chair.agreedOf, { agreed, of: numbered.length })}</span>
      </h2>
      <div className="prog" aria-hidden="true">
        {conditions.length <= drawn
          ? conditions.map((condition, index) => (
              <i key={numbered[index]?.label} className={strip[condition]} />
            ))
          : shares(conditions).map(([condition, count]) => (
              <i key={condition} className={strip[condition]} style={{ flexGrow: count }} />
            ))}
      </div>
      <ul className="bd" ref={list}>
        {draft.paragraphs.map((paragraph) => {
          const condition = statusOf(draft, paragraph);
          const holder = holderOf(desk.room, draft.id, paragraph.label);
          const counted = isCounted(paragraph) || condition === 'bracketed';
          return (
            <li key={paragraph.label}>
              <button
                type="button"
                ref={paragraph.label === focus ? current : undefined}
                aria-current={paragraph.label === focus ? 'true' : undefined}
                onClick={() => onFocus(paragraph.label)}
              >
                <span className="lab">{paragraph.label}</span>
                {counted ? (
                  <span className="st">
                    <i className={`g ${glyphs[condition]}`} aria-hidden="true" />
                    {chair.condition[condition]}
                  </span>
                ) : (
                  <span className="tiny soft words" dir="auto" lang={draft.language}>
                    {lineOf(paragraph.nodes)}
                  </span>
                )}
                {holder ? (
                  <span className="tiny soft">{consultations.awayShort[holder.kind]}</span>
                ) : paragraph.label === called ? (
                  <span className="tiny live">{chair.calledNow}</span>
                ) : (
                  counted && <span className="tiny soft">{openIn(paragraph)}</span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Scrolls a list alone until a row of it is seen: on a phone the page stays where it is. */
function bringWithin(list: HTMLElement | null, row: HTMLElement | null): void {
  if (!list || !row) return;
  const seen = list.getBoundingClientRect();
  const { top, bottom } = row.getBoundingClientRect();
  if (top < seen.top) list.scrollTop += top - seen.top;
  else if (bottom > seen.bottom) list.scrollTop += bottom - seen.bottom;
}

/** Tells whether a paragraph counts among those to be agreed: a title or a line between parts does not. */
function isCounted({ kind }: Paragraph): boolean {
  return kind !== 'title' && kind !== 'heading';
}

function openIn(paragraph: Paragraph): string {
  const count = sitesIn(paragraph.nodes).length + paragraph.questions.length;
  const reserved = paragraph.reservations.map(({ by }) => by);
  if (count > 0) return fill(chair.openPlaces, { count, held: holdersIn(paragraph) });
  if (reserved.length > 0) return fill(chair.reservedBy, { codes: reserved.join(', ') });
  return '';
}
