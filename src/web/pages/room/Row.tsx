import { memo, type PointerEvent, type ReactNode, type Ref } from 'react';
import type { ParagraphLabel } from '../../../kernel/base/ids.ts';
import type { Paragraph } from '../../../kernel/text/draft.ts';
import { room as say } from '../../../i18n/en/room.ts';
import type { ParagraphStatus } from '../../../kernel/text/views/board.ts';
import { type Looks, Negotiated } from '../../components/text/Negotiated.tsx';
import { clean } from '../../components/text/readings.ts';
import type { View } from './seated.ts';
import { glyphs } from './status.ts';

interface RowProps {
  readonly paragraph: Paragraph;
  readonly language: string;
  readonly condition: ParagraphStatus;
  readonly here: boolean;
  readonly called: boolean;
  readonly view: View;
  readonly looks: Looks;
  readonly onFocus: (paragraph: ParagraphLabel) => void;
  /** The history of a word of this paragraph. */
  readonly card: ReactNode;
  /** The history stands in the margin; without one, below the words. */
  readonly margin: boolean;
  readonly changes: ReactNode;
  /** With whom the paragraph is, while it is away in consultations. */
  readonly away: ReactNode;
  /** What may be done, on the paragraph in focus. */
  readonly below: ReactNode;
  readonly mark: Ref<HTMLElement> | undefined;
}

/** Shows one paragraph: its label, its words, its standing; pressing it brings it into focus. */
export const Row = memo(function Row(props: RowProps) {
  const { paragraph, condition, here, called, view, looks, onFocus, card, margin, mark } = props;
  const press = (event: PointerEvent) => {
    const selecting = window.getSelection()?.isCollapsed === false;
    const onControl =
      event.target instanceof Element &&
      event.target.closest('button, a, input, textarea, select, [role=button]') !== null;
    if (!here && !selecting && !onControl) onFocus(paragraph.label);
  };
  const big = paragraph.kind === 'title' || paragraph.kind === 'heading';
  // A heading stands for nothing that waits to be agreed.
  const isQuiet = big && condition === 'pending';
  const look = ['p doc', paragraph.kind, condition, here && 'here', condition !== 'agreed' && 'open'];
  return (
    <section
      ref={mark}
      className={look.filter(Boolean).join(' ')}
      aria-label={paragraph.label}
      aria-current={here ? 'true' : undefined}
      data-label={paragraph.label}
      onPointerUp={press}
    >
      <button type="button" className="n" onClick={() => onFocus(paragraph.label)}>
        <bdi className={big ? 'vh' : undefined}>{paragraph.label}</bdi>
        {called && here && <span className="onscreen">{say.onScreen}</span>}
      </button>
      <div className="words">
        <p dir="auto" lang={props.language}>
          <Negotiated paragraph={view === 'clean' ? clean(paragraph) : paragraph} looks={looks} />
        </p>
        {!margin && card}
        {props.changes}
        {props.away}
        {props.below}
      </div>
      <div className="mk">
        {(margin && card) ||
          (!isQuiet && (
            <span className="st">
              <i className={`g ${glyphs[condition]}`} aria-hidden="true" />
              {say.status[condition]}
            </span>
          ))}
      </div>
    </section>
  );
});
