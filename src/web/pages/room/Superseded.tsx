import { useState } from 'react';
import type { Paragraph } from '../../../kernel/text/draft.ts';
import { fill } from '../../../i18n/fill.ts';
import { drafting } from '../../../i18n/en/roomDraft.ts';
import { clockOf } from '../../components/zone.ts';
import { placedOn } from '../../components/text/difference.ts';
import { Difference } from '../../components/text/Difference.tsx';
import { type Looks, Negotiated } from '../../components/text/Negotiated.tsx';
import type { Kept } from './drafts.ts';
import type { Seated } from './seated.ts';

interface SupersededProps {
  readonly at: Seated;
  readonly kept: Kept;
  /** One's own reading of the paragraph as it is now. */
  readonly own: string;
  readonly paragraph: Paragraph;
  readonly looks: Looks;
  readonly onPlaced: (text: string) => void;
  readonly onNote: () => void;
  readonly onDiscard: () => void;
}

/** Shows that a paragraph changed under a draft: both side by side, and nothing chosen for the delegate. */
export function Superseded(props: SupersededProps) {
  const { at, kept, own, paragraph, looks, onPlaced, onNote, onDiscard } = props;
  const [lost, setLost] = useState<string>();
  return (
    <section className="draft superseded" aria-labelledby="superseded">
      <header>
        <span>
          <b className="strong" id="superseded">
            {fill(drafting.changedUnder, { paragraph: paragraph.label })}
          </b>{' '}
          <span className="soft">{drafting.changedUnderHint}</span>
        </span>
      </header>
      <div className="twov">
        <div>
          <p className="cap">{drafting.inRoomNow}</p>
          <p className="doc" dir="auto" lang={looks.language}>
            <Negotiated paragraph={paragraph} looks={looks} />
          </p>
        </div>
        <div className="me">
          <p className="cap">{fill(drafting.yourDraftOf, { when: clockOf(kept.at, at.room.timeZone) })}</p>
          <p className="doc" dir="auto" lang={looks.language}>
            <Difference before={kept.base} after={kept.text} />
          </p>
        </div>
      </div>
      {lost !== undefined && (
        <p className="small soft" role="status">
          {drafting.notPlaced}
        </p>
      )}
      <footer>
        <button
          type="button"
          className="btn sm"
          onClick={() => {
            const placed = placedOn(kept.base, kept.text, own);
            if (placed.lost && lost === undefined) setLost(placed.text);
            else onPlaced(placed.text);
          }}
        >
          {lost === undefined ? drafting.placeMine : drafting.placeRest}
        </button>
        <button type="button" className="btn sm" onClick={onNote}>
          {drafting.keepNote}
        </button>
        <span className="grow" />
        <button type="button" className="btn sm quiet" onClick={onDiscard}>
          {drafting.discard}
        </button>
      </footer>
    </section>
  );
}
