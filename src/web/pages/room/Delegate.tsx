import { type ComponentProps, lazy, Suspense, useRef, useState } from 'react';
import type { ParagraphLabel, SeatId } from '../../../kernel/base/ids.ts';
import { colleagueAct } from '../../../kernel/meeting/colleagues.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import type { Draft } from '../../../kernel/text/draft.ts';
import { consultationsOf, isAway } from '../../../kernel/meeting/consultations.ts';
import { room as say } from '../../../i18n/en/room.ts';
import { type Forbidden, nameOf } from '../../components/desk.ts';
import { electionNow } from '../../components/election/shown.ts';
import { useKeys } from '../../components/keys.ts';
import { Notices } from '../../components/Notices.tsx';
import { Why } from '../../components/Why.tsx';
import { patiently } from '../../components/patiently.ts';
import type { Live } from '../../state/live.ts';
import { Announcer } from './Announcer.tsx';
import { isFresh } from './drafts.ts';
import { useFetchedAhead } from './fetchedAhead.ts';
import { Head, Return } from './Head.tsx';
import { PhoneFloor } from './PhoneFloor.tsx';
import { keyAct } from './roomKeys.ts';
import type { Doing, Seated, Sheet, View } from './seated.ts';
import { Sheets } from './Sheets.tsx';
import { changedSince } from './since.ts';
import { Silence } from './Silence.tsx';
import { TextColumn } from './TextColumn.tsx';
import { Top } from './Top.tsx';
import { useDrafts } from './useDrafts.ts';
import { useFocus } from './useFocus.ts';
import { useMedia } from './useMedia.ts';
import { useResult } from './useResult.ts';
import { useSeen } from './useSeen.ts';
import { Working } from './Working.tsx';
import './room.css';
import './head.css';
import './strip.css';
import './words.css';
import './choices.css';
import './draft.css';
import './history.css';
import './sheets.css';
import './narrow.css';
import './phone.css';
import './phoneText.css';
import './paper.css';
import './formal.css';

// A phone fetches what a phone shows, a laptop what a laptop shows.
const Rail = lazy(() => patiently(() => import('./Rail.tsx')));
const Side = lazy(() => patiently(() => import('./Side.tsx')));
const DecisionBar = lazy(() => patiently(() => import('./DecisionBar.tsx')));
const Dock = lazy(() => patiently(() => import('./Dock.tsx')));
const Asked = lazy(() => patiently(() => import('./Asked.tsx')));
const Voting = lazy(() => patiently(() => import('./vote/Voting.tsx')));
const Result = lazy(() => patiently(() => import('./vote/Result.tsx')));
const Ballot = lazy(() => patiently(() => import('./Ballot.tsx')));
const Motions = lazy(() => patiently(() => import('./motions/Motions.tsx')));
const Colleague = lazy(() => patiently(() => import('./Colleague.tsx')));
const StillCan = lazy(() => patiently(() => import('./may/StillCan.tsx')));
const Sent = lazy(() => patiently(() => import('./Sent.tsx')));
const Reports = lazy(() => patiently(() => import('./consultations/Reports.tsx')));
const Above = lazy(() => patiently(() => import('../../components/consultations/Above.tsx')));
// What stands on paper alone follows when the room is on screen.
const Masthead = lazy(() => patiently(() => import('../../components/paper/Masthead.tsx')));
const Colophon = lazy(() => patiently(() => import('../../components/paper/Colophon.tsx')));
const Standing = lazy(() => patiently(() => import('./Standing.tsx')));

interface DelegateProps {
  readonly live: Live;
  readonly room: Room;
  readonly seat: SeatId;
}

/** Shows a room from one seat: rail, text, side and decision bar on a laptop; text and plate on a phone. */
export function Delegate({ live, room, seat }: DelegateProps) {
  const phone = useMedia('(max-width: 559px)');
  const noRail = useMedia('(max-width: 1179px)');
  const noSide = useMedia('(max-width: 859px)');
  const [why, explain] = useState<Forbidden>();
  const [sheet, open] = useState<Sheet>();
  const [view, setView] = useState<View>('rolling');
  const [searching, setSearching] = useState(false);
  const [begun, setBegun] = useState<{ readonly what: Doing; readonly on: ParagraphLabel }>();
  const text = useRef<HTMLElement>(null);
  const at = seated(live, room, seat, { phone, explain, open });
  const [result, closeResult] = useResult(room);
  const printable = useFetchedAhead(at.online);
  const focus = useFocus(room, at.you);
  const refused = why ?? live.refusal;
  const colleague = refused?.command && colleagueAct(room, seat, refused.rule, refused.command);
  const election = electionNow(room, live.now());
  const drafts = useDrafts(room.id, seat, live.done);
  const [seen, lookNow] = useSeen(room.id, seat, focus?.draft, live.now);
  const paper: ComponentProps<typeof Colophon> | undefined =
    printable && focus
      ? {
          room,
          draft: focus.draft,
          head: live.head,
          now: live.now(),
          reading: view === 'authors' || view === 'clean' ? view : 'brackets',
        }
      : undefined;
  const doing = begun && begun.on === focus?.paragraph.label ? begun.what : undefined;
  const begin = (what: Doing | undefined) =>
    setBegun(what && focus ? { what, on: focus.paragraph.label } : undefined);
  useKeys((key, event) => {
    // What is typed for a draft or a sheet that is still being fetched is no key.
    const awaited =
      (doing === 'propose' && !document.querySelector('.draft')) ||
      (searching && !document.querySelector('.search')) ||
      sheet !== undefined;
    if (awaited) return false;
    const authors = () => setView(view === 'authors' ? 'rolling' : 'authors');
    // The comparison steps through its own lines.
    if (view === 'compare' && (key === 'j' || key === 'k')) return false;
    const changed = view === 'changed' && focus && seen ? changedSince(focus.draft, seen.act) : undefined;
    const steps = changed?.map(({ paragraph }) => paragraph.label);
    const page = { begin, authors, steps, search: () => setSearching(true) };
    const act = keyAct(at, focus, page, key, event.shiftKey);
    act?.();
    return act !== undefined;
  });
  const rail = (
    <Rail
      at={at}
      focus={focus}
      kept={drafts.kept}
      onDraft={(kept) => {
        focus?.take(kept.draft);
        focus?.goTo(kept.paragraph);
        if (!isFresh(kept)) setBegun({ what: 'propose', on: kept.paragraph });
        if (kept.note) drafts.keep({ ...kept, note: false });
        open(undefined);
      }}
    />
  );
  const side = <Side at={at} focus={focus} />;
  return (
    <div className="app room">
      <Announcer at={at} />
      <div className="topmost">
        <Top at={at} rail={noRail} side={noSide && !phone} />
        <Notices live={live} />
        <Suspense>
          {room.under && <Above room={room} under={room.under} seat={seat} now={live.now} />}
        </Suspense>
      </div>
      {!noRail && <Suspense fallback={<nav className="left" />}>{rail}</Suspense>}
      <main className="mid">
        <Suspense>{room.vote && <Voting at={at} vote={room.vote} />}</Suspense>
        {phone && <PhoneFloor at={at} />}
        <div className="strip no-print">
          <Why
            desk={at}
            why={refused}
            told={<Suspense>{colleague && <Colleague at={at} act={colleague} />}</Suspense>}
            still={refused && <StillCan at={at} focus={focus} command={refused.command} />}
            onClose={() => {
              explain(undefined);
              live.dismiss();
            }}
          />
          <Suspense>
            {live.pending.length + live.done.length > 0 && <Sent at={at} />}
            {isDecided(room) && <Standing at={at} drafts={drafts.kept.length} />}
            {result && !room.vote && <Result at={at} vote={result} onClose={closeResult} />}
            {election && <Ballot at={at} election={election} />}
            {room.vote?.begun === undefined && isMoved(room) && <Motions at={at} />}
            {isAsked(room, focus?.draft) && <Asked at={at} focus={focus} />}
            {consultationsOf(room).some(isAway) && <Reports at={at} focus={focus} />}
          </Suspense>
          {phone && <Silence at={at} focus={focus} />}
          {phone && focus && <Return focus={focus} />}
        </div>
        <section className="scroll" ref={text} tabIndex={0} aria-label={say.text}>
          <Suspense>{paper && <Masthead {...paper} reader={at.name} />}</Suspense>
          {focus && (
            <Head {...{ at, focus, view, searching, text }} onView={setView} onSearch={setSearching} />
          )}
          {focus ? (
            <TextColumn
              {...{ at, focus, view, seen }}
              onSeen={lookNow}
              below={<Working {...{ at, focus, drafts, view, doing }} onDoing={begin} />}
            />
          ) : (
            <p className="soft pad">{say.noDraft}</p>
          )}
          <Suspense>{paper && <Colophon {...paper} />}</Suspense>
        </section>
      </main>
      {!noSide && <Suspense fallback={<aside className="side" />}>{side}</Suspense>}
      <Suspense fallback={<footer className="barx" />}>
        {phone ? <Dock at={at} /> : <DecisionBar at={at} focus={focus} doing={doing} onDoing={begin} />}
      </Suspense>
      <Sheets {...{ at, focus, sheet }} rail={noRail ? rail : undefined} side={noSide ? side : undefined} />
    </div>
  );
}

/** Gives what every part of the page works with. */
function seated(
  live: Live,
  room: Room,
  seat: SeatId,
  page: Pick<Seated, 'phone' | 'open'> & { readonly explain: (why: Forbidden | undefined) => void },
): Seated {
  const given = room.seats.find((one) => one.seat === seat);
  const role = given?.role ?? 'observer';
  const delegation = role === 'head' || role === 'delegate' ? given?.delegation : undefined;
  return {
    live,
    room,
    seat,
    role,
    ...(delegation === undefined ? {} : { you: delegation }),
    name: delegation === undefined ? say.seats[role] : nameOf(room, delegation),
    now: live.now,
    online: live.status === 'live',
    send: (command) => {
      page.explain(undefined);
      live.send(command);
    },
    ...page,
  };
}

/** Tells whether the Chair asks the room anything now: a question, a package, a poll. */
function isAsked({ question }: Room, draft: Draft | undefined): boolean {
  return (
    question !== undefined ||
    draft?.packages.some(({ state }) => state === 'tabled') === true ||
    draft?.polls.some(({ state }) => state === 'open') === true
  );
}

/** Tells whether something is to be said of the meeting as a whole: it does not sit, or a text was decided. */
function isDecided({ state, decisions, proposals }: Room): boolean {
  return state !== 'open' || decisions.length > 0 || proposals.some(({ fate }) => fate !== undefined);
}

/** Tells whether a motion, an appeal or a ruling that may be appealed is before the meeting. */
function isMoved({ motions, appeal, appealable, procedure }: Room): boolean {
  return motions.length > 0 || appeal !== undefined || (appealable && procedure.settings.appeal != null);
}
