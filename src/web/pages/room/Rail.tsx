import { memo, useCallback, useRef } from 'react';
import type { ParagraphLabel } from '../../../kernel/base/ids.ts';
import { fill } from '../../../i18n/fill.ts';
import { common } from '../../../i18n/en/common.ts';
import { room as say } from '../../../i18n/en/room.ts';
import { statusOf } from '../../../kernel/text/views/board.ts';
import { proposalOf } from '../../../kernel/meeting/find.ts';
import { formal } from '../../../i18n/en/roomFormal.ts';
import { AgendaChanges } from '../../components/AgendaChanges.tsx';
import { DocumentsLink } from '../../components/DocumentsLink.tsx';
import { consultations } from '../../../i18n/en/consultations.ts';
import { holderOf } from '../../../kernel/meeting/consultations.ts';
import { Groups } from '../../components/consultations/Groups.tsx';
import { JournalLink } from '../../components/JournalLink.tsx';
import { takesAmendments } from './formal.ts';
import { MyTexts } from './MyTexts.tsx';
import type { Focus, Seated } from './seated.ts';
import { glyphs, progress, runningSilence, standingOf } from './status.ts';
import type { Kept } from './drafts.ts';

interface RailProps {
  readonly at: Seated;
  readonly focus: Focus | undefined;
  readonly kept: readonly Kept[];
  readonly onDraft: (draft: Kept) => void;
}

/** Shows where the meeting is: the agenda, every paragraph with its standing, and one's own texts. */
export default function Rail({ at, focus, kept, onDraft }: RailProps) {
  const { room } = at;
  return (
    <nav className="left no-print" tabIndex={0} aria-label={say.menu}>
      <h2 className="h">{say.agenda}</h2>
      {room.items.length === 0 && <p className="small soft">{say.agendaNone}</p>}
      <ol className="ag small">
        {room.items.map(({ item, title, state }) => (
          <li
            key={item}
            className={item === room.openItem ? 'now' : undefined}
            aria-current={item === room.openItem ? 'step' : undefined}
          >
            <span>{item}</span>
            <span>
              {title}
              {state === 'done' && <span className="muted"> ({say.itemState.done})</span>}
            </span>
          </li>
        ))}
      </ol>
      <AgendaChanges desk={at} />
      {focus && (
        <>
          <hr className="rule" />
          <Paragraphs at={at} focus={focus} />
          <Before at={at} focus={focus} />
        </>
      )}
      {room.consultations !== undefined && room.consultations.length > 0 && (
        <>
          <hr className="rule" />
          <Groups room={room} seat={at.seat} now={at.now} />
        </>
      )}
      <hr className="rule" />
      <MyTexts at={at} focus={focus} kept={kept} onDraft={onDraft} />
      <DocumentsLink room={room.id} />
      {at.you !== undefined && room.under === undefined && (
        <button type="button" className="btn sm quiet" onClick={() => at.open('handover')}>
          {say.handOver}
        </button>
      )}
      {at.phone && room.under === undefined && <JournalLink room={room.id} />}
      {at.phone && window.location.protocol === 'http:' && (
        <p className="tiny muted plain">
          {common.notEncrypted}. {common.notEncryptedHint}
        </p>
      )}
    </nav>
  );
}

/** Leads to the sponsors of a text, the amendments to it and the votes so far, where the body has them. */
function Before({ at, focus: { draft } }: { readonly at: Seated; readonly focus: Focus }) {
  const { room } = at;
  return (
    <div className="before">
      {takesAmendments(room, draft.id) && (
        <>
          <button type="button" className="btn sm" onClick={() => at.open('proposal')}>
            {formal.proposal}
          </button>
          <span className="small soft">
            {fill(formal.proposalCount, {
              sponsors: proposalOf(room, draft.id)?.sponsors.length ?? 0,
              amendments: room.amendments.filter((one) => one.draft === draft.id).length,
            })}
          </span>
        </>
      )}
      {room.votes.length > 0 && (
        <button type="button" className="btn sm" onClick={() => at.open('votes')}>
          {formal.votes}
        </button>
      )}
    </div>
  );
}

function Paragraphs({ at, focus }: { readonly at: Seated; readonly focus: Focus }) {
  const { draft } = focus;
  const silence = runningSilence(at.room.silences, draft);
  const latest = useRef({ at, focus });
  latest.current = { at, focus };
  const go = useCallback((label: ParagraphLabel) => {
    latest.current.focus.goTo(label);
    latest.current.at.open(undefined);
  }, []);
  // A title is listed while something in it is open: it is not counted.
  const listed = draft.paragraphs.filter(
    (one) => (one.kind !== 'title' && one.kind !== 'heading') || statusOf(draft, one) === 'bracketed',
  );
  return (
    <section aria-label={say.paragraphs}>
      {at.room.drafts.length > 1 && (
        <div className="seg texts" role="group" aria-label={say.whichText}>
          {at.room.drafts.map((one) => (
            <button
              key={one.id}
              type="button"
              aria-pressed={one.id === draft.id}
              onClick={() => focus.take(one.id)}
            >
              {one.symbol || one.title}
            </button>
          ))}
        </div>
      )}
      <h2 className="h">
        <bdi>
          {draft.symbol} {draft.versions.at(-1)?.name ?? say.firstDraft}
        </bdi>
        <span className="muted nowrap">{fill(say.agreedOf, progress(draft))}</span>
      </h2>
      <div className="pl">
        {listed.map((paragraph) => {
          const here = paragraph.label === focus.paragraph.label;
          const condition = statusOf(draft, paragraph);
          const holder = holderOf(at.room, draft.id, paragraph.label);
          return (
            <RailRow
              key={paragraph.label}
              label={paragraph.label}
              glyph={glyphs[condition]}
              standing={
                holder
                  ? consultations.awayShort[holder.kind]
                  : standingOf(draft, paragraph, silence, at.room.timeZone, at.now())
              }
              here={here}
              onGo={go}
            />
          );
        })}
      </div>
    </section>
  );
}

interface RailRowProps {
  readonly label: ParagraphLabel;
  readonly glyph: string;
  readonly standing: string;
  readonly here: boolean;
  readonly onGo: (label: ParagraphLabel) => void;
}

const RailRow = memo(function RailRow({ label, glyph, standing, here, onGo }: RailRowProps) {
  return (
    <button
      type="button"
      className={here ? 'now' : undefined}
      aria-current={here ? 'true' : undefined}
      onClick={() => onGo(label)}
    >
      <span className="st">
        <i className={`g ${glyph}`} aria-hidden="true" />
      </span>
      <b>
        <bdi>{label}</bdi>
      </b>
      <span>{standing}</span>
    </button>
  );
});
