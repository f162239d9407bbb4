import { Link, useParams } from 'wouter';
import { consultations } from '../../../i18n/en/consultations.ts';
import { journal as words } from '../../../i18n/en/journal.ts';
import { documentBlocks } from '../../../documents/journal/document.ts';
import type { MeetingFact } from '../../../kernel/meeting/facts.ts';
import { Bar } from '../../components/Bar.tsx';
import { DocumentsLink } from '../../components/DocumentsLink.tsx';
import { Loading } from '../../components/Loading.tsx';
import { roomPath } from '../../state/tabSeat.ts';
import { useRecord } from '../../state/useRecord.ts';
import { Shown } from './Shown.tsx';
import { timesIn } from './times.ts';
import './journal.css';

/** Shows the journal of a room, made from its record; each line leads to its facts in the replay. */
export default function Journal() {
  const { id } = useParams<{ id: string }>();
  const { made: blocks, failed, again } = useRecord(id, blocksOf);
  if (failed)
    return (
      <main className="notice">
        <p role="alert">{words.page.failed}</p>
        <button type="button" className="btn" onClick={again}>
          {words.page.again}
        </button>
      </main>
    );
  if (!blocks) return <Loading what={words.page.loading} />;
  if (blocks.length === 0)
    return (
      <main className="notice">
        <p>{consultations.noJournal}</p>
        <Link className="btn" href={`/room/${id}`}>
          {words.page.room}
        </Link>
      </main>
    );
  const title = blocks.find(({ kind }) => kind === 'title');
  return (
    <div className="app journal">
      <Bar page={words.page.title} where={title?.kind === 'title' ? title.text : ''}>
        <DocumentsLink room={id} />
        <Link className="btn sm quiet" href={`/room/${id}`}>
          {words.page.room}
        </Link>
      </Bar>
      <main>
        <div className="tools no-print">
          <p className="small soft">{words.page.from}</p>
          <button type="button" className="btn sm" onClick={() => window.print()}>
            {words.page.print}
          </button>
          <a className="btn sm" href={roomPath(id, '/journal.docx')} download>
            {words.page.docx}
          </a>
          <a className="btn sm" href={roomPath(id, '/journal.pdf')} download>
            {words.page.pdf}
          </a>
        </div>
        <Shown room={id} blocks={blocks} />
      </main>
    </div>
  );
}

/** Gives the journal; of consultations, which have none, nothing. */
function blocksOf(facts: readonly MeetingFact[]): ReturnType<typeof documentBlocks> {
  const [first] = facts;
  return first?.type === 'RoomOpened' && first.under !== undefined ? [] : documentBlocks(facts, timesIn);
}
