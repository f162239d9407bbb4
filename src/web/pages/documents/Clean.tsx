import { useCallback } from 'react';
import { Link } from 'wouter';
import { documentBlocks } from '../../../documents/journal/document.ts';
import { documentsPage as words } from '../../../i18n/en/documentsPage.ts';
import { journal } from '../../../i18n/en/journal.ts';
import { fill } from '../../../i18n/fill.ts';
import type { MeetingFact } from '../../../kernel/meeting/facts.ts';
import { Loading } from '../../components/Loading.tsx';
import { useRecord } from '../../state/useRecord.ts';
import { Shown } from '../journal/Shown.tsx';
import { timesIn } from '../journal/times.ts';

/** Shows one document clean, made from the record, with its files. */
export function Clean({ room, symbol }: { readonly room: string; readonly symbol: string }) {
  const make = useCallback(
    (facts: readonly MeetingFact[]) => documentBlocks(facts, timesIn, symbol) ?? [],
    [symbol],
  );
  const { made: blocks, failed, again } = useRecord(room, make);
  return (
    <>
      <div className="tools no-print">
        <Link className="btn sm" href={`/room/${room}/documents`}>
          {words.back}
        </Link>
        <button type="button" className="btn sm" onClick={() => window.print()}>
          {journal.page.print}
        </button>
      </div>
      {failed ? (
        <>
          <p role="alert">{journal.page.failed}</p>
          <button type="button" className="btn" onClick={again}>
            {journal.page.again}
          </button>
        </>
      ) : !blocks ? (
        <Loading what={journal.page.loading} />
      ) : blocks.length === 0 ? (
        <p role="alert">{fill(words.missing, { symbol })}</p>
      ) : (
        <Shown room={room} blocks={blocks} />
      )}
    </>
  );
}
