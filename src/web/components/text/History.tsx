import { useLayoutEffect, useRef, useState } from 'react';
import type { Act } from '../../../kernel/text/draft.ts';
import { fill } from '../../../i18n/fill.ts';
import { common } from '../../../i18n/en/common.ts';
import { text as say } from '../../../i18n/en/text.ts';
import { consultations as groups } from '../../../i18n/en/consultations.ts';
import { textActs } from '../../../i18n/en/textActs.ts';
import type { WordId } from '../../../kernel/base/ids.ts';
import type { Paragraph } from '../../../kernel/text/draft.ts';
import { hatchOf } from '../hatch.ts';
import { clockOf } from '../zone.ts';
import { partyName } from './Negotiated.tsx';
import { type HistoryOf, storyOf } from './story.ts';

interface HistoryProps {
  readonly of: HistoryOf;
  readonly paragraph: Paragraph;
  readonly word: WordId;
  readonly pinned: boolean;
  readonly onClose: () => void;
}

/** Shows where words come from: who brought them, when, and what has been done on their paragraph since. */
export default function History({ of, paragraph, word, pinned, onClose }: HistoryProps) {
  const { draft, delegations, zone } = of;
  const story = storyOf(draft, paragraph, word);
  const card = useRef<HTMLElement>(null);
  const [line, setLine] = useState<Line>();
  useLayoutEffect(
    () => setLine(of.margin && card.current ? lineTo(card.current, word) : undefined),
    [of, word],
  );
  const sentences: { readonly [fact: string]: string } = textActs;
  const hatch = story.by === undefined ? undefined : hatchOf({ delegations }, story.by);
  return (
    <aside ref={card} className={`card${pinned ? ' pinned' : ''}`} aria-label={say.historyOf}>
      {line && <i className="lead" aria-hidden="true" style={line} />}
      <p className="serif words-of" dir="auto" lang={draft.language}>
        {story.words}
      </p>
      <p className="small soft">
        {story.by === undefined ? (
          say.fromBase
        ) : (
          <span className="plate xs">
            {hatch !== undefined && <i className={`h-tab hatch-${hatch}`} aria-hidden="true" />}
            {partyName(delegations, story.by)}
          </span>
        )}
      </p>
      <ol>
        {story.acts.map((act) => (
          <li key={act.act}>
            <span className="num">{clockOf(act.at, zone)}</span>{' '}
            {fill(sentences[act.what] ?? act.what, { who: partyName(delegations, act.by) })}
            {madeIn(of, act)}
            {act.reason !== undefined && (
              <span className="why-of soft" dir="auto">
                {fill(say.reason, { reason: act.reason })}
              </span>
            )}
          </li>
        ))}
        {story.version !== undefined && (
          <li>
            <b className="strong">{fill(say.inVersion, { version: story.version })}</b>
          </li>
        )}
      </ol>
      <div className="between foot">
        {pinned ? (
          <button type="button" className="btn sm quiet" onClick={onClose}>
            {say.close}
          </button>
        ) : (
          <span className="tiny muted">
            {say.pin} <kbd>{common.enter}</kbd>
          </span>
        )}
      </div>
    </aside>
  );
}

/** Says in which consultation an act was done, if it was in one. */
function madeIn({ consultations }: HistoryOf, { consultation, what }: Act): string {
  const group = consultations.find(({ room }) => room === consultation);
  // What the meeting took was done in the meeting.
  if (what === 'ParagraphsReturned') return '';
  return group ? `, ${fill(groups.madeIn[group.kind], { name: group.name })}` : '';
}

/** Where the line between words and their history lies, from the card's own corner. In px. */
interface Line {
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

/** Gives the line from words to their card: at the end of a line half-way up, else under the line, so that it crosses no words. */
function lineTo(card: HTMLElement, word: WordId): Line | undefined {
  const words = card.closest('.p')?.querySelector(`[data-word="${CSS.escape(word)}"]`);
  const rects = words?.getClientRects();
  const first = rects?.[0];
  if (!first || !rects) return undefined;
  const own = card.getBoundingClientRect();
  const top = first.bottom - own.top + (rects.length > 1 ? -first.height / 2 : 1);
  return { left: first.right - own.left + 2, top, width: own.left - first.right - 2 };
}
