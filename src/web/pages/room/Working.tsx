import { all, size } from '../../../kernel/base/log.ts';
import { lazy, Suspense, useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { acts as say } from '../../../i18n/en/roomActs.ts';
import type { Looks } from '../../components/text/Negotiated.tsx';
import { patiently } from '../../components/patiently.ts';
import { keyOf } from './drafts.ts';
import { FocusActs, Reserve } from './FocusActs.tsx';
import { Offers } from './Offers.tsx';
import type { Doing, Focus, Seated, View } from './seated.ts';
import type { Drafts } from './useDrafts.ts';

const More = lazy(() => patiently(() => import('./More.tsx')));
const NewParagraph = lazy(() => patiently(() => import('./NewParagraph.tsx')));
const Proposal = lazy(() => patiently(() => import('./Proposal.tsx')));

interface WorkingProps {
  readonly at: Seated;
  readonly focus: Focus;
  readonly drafts: Drafts;
  readonly view: View;
  readonly doing: Doing | undefined;
  readonly onDoing: (what: Doing | undefined) => void;
}

/** Shows what may be done on the paragraph in focus: choose a wording, reserve, propose, and the rarer acts. */
export function Working({ at, focus, drafts, view, doing, onDoing }: WorkingProps) {
  const [more, setMore] = useState(false);
  const { draft, paragraph } = focus;
  const looks: Looks = { delegations: at.room.delegations, language: draft.language, you: at.you };
  const key = keyOf(at.room.id, at.seat, draft.id, paragraph.label);
  const kept = drafts.kept.find((one) => one.key === key);
  const freshKey = keyOf(at.room.id, at.seat, draft.id, paragraph.label, true);
  const fresh = drafts.kept.find((one) => one.key === freshKey);
  return (
    <div className="working no-print">
      {view !== 'clean' && view !== 'authors' && <Offers at={at} focus={focus} looks={looks} />}
      {size(paragraph.notes) > 0 && (
        <ul className="noted small soft" aria-label={say.notes}>
          {all(paragraph.notes).map((note) => (
            <li key={note.act}>
              <span className="by">{note.by}</span> <bdi>{note.text}</bdi>
            </li>
          ))}
        </ul>
      )}
      {at.you !== undefined && at.phone && (
        <div className="two">
          <FocusActs {...{ at, focus, doing, onDoing }} />
        </div>
      )}
      {doing === 'reserve' && <Reserve at={at} focus={focus} onDone={() => onDoing(undefined)} />}
      {at.you !== undefined && doing === 'propose' && (
        <Suspense>
          <Proposal
            key={key}
            at={at}
            draft={draft}
            paragraph={paragraph}
            kept={kept}
            drafts={drafts}
            looks={looks}
            you={at.you}
            onClose={() => onDoing(undefined)}
          />
        </Suspense>
      )}
      {at.you !== undefined && fresh && !fresh.note && (
        <Suspense>
          <NewParagraph key={freshKey} at={at} focus={focus} kept={fresh} drafts={drafts} />
        </Suspense>
      )}
      {at.you !== undefined && (
        <div className="more">
          <button type="button" className="btn sm quiet" aria-expanded={more} onClick={() => setMore(!more)}>
            <i className="ic i-more" aria-hidden="true" />
            {fill(say.more, { paragraph: paragraph.label })}
          </button>
          {more && (
            <Suspense>
              <More
                key={paragraph.label}
                at={at}
                focus={focus}
                onNewParagraph={() =>
                  drafts.keep({
                    key: freshKey,
                    draft: draft.id,
                    paragraph: paragraph.label,
                    text: fresh?.text ?? '',
                    rationale: fresh?.rationale ?? '',
                    base: '',
                    at: at.now(),
                    note: false,
                  })
                }
              />
            </Suspense>
          )}
        </div>
      )}
    </div>
  );
}
