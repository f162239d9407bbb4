import { Link } from 'wouter';
import { fill } from '../../../i18n/fill.ts';
import { common } from '../../../i18n/en/common.ts';
import { floor } from '../../../i18n/en/roomFloor.ts';
import { room as say } from '../../../i18n/en/room.ts';
import { formal } from '../../../i18n/en/roomFormal.ts';
import { AttributionSign } from '../../components/AttributionSign.tsx';
import { LineSign } from '../../components/Bar.tsx';
import { Help } from '../../components/Help.tsx';
import { openItem } from './floorSeat.ts';
import { movesMotions } from './formal.ts';
import type { Seated } from './seated.ts';
import { JournalLink } from '../../components/JournalLink.tsx';

interface TopProps {
  readonly at: Seated;
  /** Whether the rail, and the side, open from here. */
  readonly rail: boolean;
  readonly side: boolean;
}

/** Shows where one is, the line to the room, and who one is. */
export function Top({ at, rail, side }: TopProps) {
  const item = openItem(at.room);
  return (
    <header className="top no-print">
      {rail && (
        <button
          type="button"
          className="btn quiet burger"
          aria-label={say.menu}
          onClick={() => at.open('rail')}
        >
          <i className="bars" aria-hidden="true" />
        </button>
      )}
      {at.phone ? (
        <span className="plate you">{at.name}</span>
      ) : (
        <>
          <Link href="/" className="mark">
            <i aria-hidden="true" />
            Placard
          </Link>
          <span className="sep" />
          <div className="where">
            <b>{at.room.title}</b>
            <span className="place">
              {item ? fill(say.item, { item: item.item, title: item.title }) : say.noItem}
            </span>
            <AttributionSign room={at.room} />
          </div>
        </>
      )}
      <div className="end">
        {at.phone && at.online ? (
          <>
            <AttributionSign room={at.room} />
            <span className="live">{item ? fill(say.itemShort, { item: item.item }) : say.liveShort}</span>
          </>
        ) : (
          <LineSign live={at.live} />
        )}
        {window.location.protocol === 'http:' && (
          <span className="plainline tiny muted" title={common.notEncryptedHint}>
            {common.notEncrypted}
          </span>
        )}
        {side && (
          <button type="button" className="btn sm" onClick={() => at.open('list')}>
            {floor.seeList}
          </button>
        )}
        <Help
          about={say.about}
          keys={
            at.you === undefined
              ? []
              : movesMotions(at.room)
                ? [...say.keys, { keys: 'M', act: formal.moveKey }]
                : say.keys
          }
        />
        {!at.phone && (
          <>
            {at.room.under === undefined && <JournalLink room={at.room.id} />}
            <button
              type="button"
              className="btn sm quiet"
              aria-label={say.print}
              title={say.print}
              onClick={() => window.print()}
            >
              <i className="ic i-print" aria-hidden="true" />
            </button>
            <span className="plate you">{at.name}</span>
          </>
        )}
      </div>
    </header>
  );
}
