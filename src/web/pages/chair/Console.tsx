import { common } from '../../../i18n/en/common.ts';
import { useEffect, useRef, useState } from 'react';
import { Link } from 'wouter';
import { textNow } from '../../../kernel/meeting/find.ts';
import type { DraftId, ParagraphLabel } from '../../../kernel/base/ids.ts';
import type { Draft } from '../../../kernel/text/draft.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { AgendaPanel } from './AgendaPanel.tsx';
import { Awaiting } from './Awaiting.tsx';
import { Board } from './Board.tsx';
import { Away } from './consultations/Away.tsx';
import { ReportBack } from './consultations/ReportBack.tsx';
import { type Desk, type Forbidden, symbolOf } from '../../components/desk.ts';
import { ElectionActs } from './ElectionActs.tsx';
import { FloorPanel } from './FloorPanel.tsx';
import { type Element, Landing } from './Landing.tsx';
import { ListPanel } from './ListPanel.tsx';
import { MeetingActs } from './MeetingActs.tsx';
import { OpensTheWay } from './OpensTheWay.tsx';
import { Packages } from './Packages.tsx';
import { Rulings } from './Rulings.tsx';
import { Table } from './Table.tsx';
import { TextActs } from './TextActs.tsx';
import { ToTheVote } from './ToTheVote.tsx';
import { Voices } from './Voices.tsx';
import { Votes } from './Votes.tsx';
import { Why } from '../../components/Why.tsx';

interface ConsoleProps {
  readonly desk: Desk;
  readonly why: Forbidden | undefined;
  readonly onWhy: (why: Forbidden | undefined) => void;
}

/** Shows the three columns of the console: floor, rulings and text, paragraphs. */
export function Console({ desk, why, onWhy }: ConsoleProps) {
  const { room } = desk;
  const [chosen, setChosen] = useState<DraftId>();
  const [focus, setFocus] = useState<ParagraphLabel>();
  const [building, setBuilding] = useState<readonly Element[]>([]);
  const middle = useRef<HTMLElement>(null);
  const awaited = room.pointOfOrder !== undefined || room.vote !== undefined;
  useEffect(() => {
    if (awaited) middle.current?.scrollTo({ top: 0 });
  }, [awaited]);
  const item = room.items.find(({ item }) => item === room.openItem);
  const draft =
    room.drafts.find(({ id }) => id === chosen) ??
    room.drafts.find(({ id }) => id === room.called?.draft) ??
    room.drafts.find(({ id }) => item && id === textNow(room, item)) ??
    room.drafts[0];
  const called = room.called?.draft === draft?.id ? room.called?.paragraph : undefined;
  const paragraph =
    draft?.paragraphs.find(({ label }) => label === focus) ??
    draft?.paragraphs.find(({ label }) => label === called) ??
    draft?.paragraphs.find(({ kind }) => kind !== 'title' && kind !== 'heading') ??
    draft?.paragraphs[0];
  const put = (element: Element) =>
    setBuilding(
      building.some(({ keep }) => keep === element.keep)
        ? building.filter(({ keep }) => keep !== element.keep)
        : [...building.filter(({ site }) => site !== element.site), element],
    );
  return (
    <>
      <section className="col c1" tabIndex={0} aria-label={chair.list}>
        <FloorPanel desk={desk} />
        <hr className="rule" />
        {item ? <ListPanel desk={desk} item={item} /> : <p className="small soft">{chair.noItem}</p>}
        {/* A room under a room has one item and no ceremony. */}
        {room.under === undefined && (
          <>
            <hr className="rule last" />
            <AgendaPanel desk={desk} />
            <hr className="rule last" />
            <MeetingActs desk={desk} />
            <ElectionActs desk={desk} />
          </>
        )}
      </section>
      <main ref={middle} className="col c2" tabIndex={0} aria-label={chair.awaiting}>
        <Why
          desk={desk}
          why={why}
          still={why && <OpensTheWay desk={desk} why={why} />}
          onClose={() => onWhy(undefined)}
        />
        <Awaiting desk={desk} />
        {room.under && <ReportBack desk={desk} under={room.under} />}
        <Away desk={desk} />
        {draft && paragraph ? (
          <>
            <Table desk={desk} draft={draft} paragraph={paragraph} />
            <Packages
              desk={desk}
              draft={draft}
              building={building}
              onDrop={(element) => setBuilding(building.filter(({ keep }) => keep !== element.keep))}
              onTabled={() => setBuilding([])}
            />
            {room.under === undefined && (
              <>
                <hr className="rule" />
                <ToTheVote key={`vote ${draft.id}`} desk={desk} draft={draft} />
                <TextActs key={draft.id} desk={desk} draft={draft} focus={paragraph.label} />
              </>
            )}
          </>
        ) : (
          <p className="soft">{chair.noDraft}</p>
        )}
        <Votes desk={desk} />
        <Rulings desk={desk} />
      </main>
      <section className="col c3" tabIndex={0} aria-label={chair.board}>
        {room.drafts.length > 1 && draft && (
          <Choose drafts={room.drafts} draft={draft} onChoose={setChosen} />
        )}
        {draft && <Board desk={desk} draft={draft} focus={paragraph?.label} onFocus={setFocus} />}
        {draft && paragraph && (
          <>
            <hr className="rule" />
            <Landing desk={desk} draft={draft} paragraph={paragraph} building={building} onElement={put} />
          </>
        )}
        <Voices desk={desk} />
      </section>
    </>
  );
}

interface ChooseProps {
  readonly drafts: readonly Draft[];
  readonly draft: Draft;
  readonly onChoose: (draft: DraftId) => void;
}

function Choose({ drafts, draft, onChoose }: ChooseProps) {
  return (
    <div className="seg texts" role="group" aria-label={chair.whichText}>
      {drafts.map((one) => (
        <button
          key={one.id}
          type="button"
          aria-pressed={one.id === draft.id}
          onClick={() => onChoose(one.id)}
        >
          {symbolOf(one)}
        </button>
      ))}
    </div>
  );
}

/** Links back to the seat a person has here. */
export function NotHere({ room }: { readonly room: string }) {
  return (
    <main className="notice">
      <p>{chair.notChair}</p>
      <Link href={`/room/${room}`} className="btn">
        {common.toRoom}
      </Link>
    </main>
  );
}
