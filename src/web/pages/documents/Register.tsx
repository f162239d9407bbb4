import { Link } from 'wouter';
import { documents } from '../../../i18n/en/documents.ts';
import { documentsPage as words } from '../../../i18n/en/documentsPage.ts';
import { common } from '../../../i18n/en/common.ts';
import { journal } from '../../../i18n/en/journal.ts';
import { fill } from '../../../i18n/fill.ts';
import { type RegisterEntry, registerOf } from '../../../kernel/meeting/register.ts';
import type { Millis } from '../../../kernel/base/ids.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import { nameOf } from '../../components/desk.ts';
import { whenOf } from '../../components/zone.ts';
import { roomPath } from '../../state/tabSeat.ts';

interface RegisterProps {
  readonly room: Room;
  readonly now: Millis;
}

/** Shows the register of the room's documents, the latest first. */
export function Register({ room, now }: RegisterProps) {
  const entries = registerOf(room).toReversed();
  if (entries.length === 0) return <p className="soft">{words.none}</p>;
  return (
    <table className="register">
      <thead>
        <tr>
          <th scope="col">{words.symbol}</th>
          <th scope="col">{words.what}</th>
          <th scope="col">{words.when}</th>
          <th scope="col">{words.files}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, place) => (
          <tr key={`${entry.is.kind} ${entry.symbol} ${String(entries.length - place)}`}>
            <td className="sy">
              <Link
                className="link"
                href={`/room/${room.id}/documents?document=${encodeURIComponent(entry.symbol)}`}
              >
                {entry.symbol}
              </Link>
            </td>
            <td>
              {entry.title !== entry.symbol && <span dir="auto">{entry.title}</span>}
              <span className="small soft block">{saysOf(entry, room)}</span>
            </td>
            <td className="num small soft">{whenOf(entry.at, now, room.timeZone)}</td>
            <td className="files">
              {(['docx', 'pdf'] as const).map((format) => (
                <a
                  key={format}
                  className="btn sm quiet"
                  href={roomPath(room.id, `/journal.${format}`, { document: entry.symbol })}
                  aria-label={fill(words.file, { file: journal.page[format], symbol: entry.symbol })}
                  download
                >
                  {journal.page[format]}
                </a>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function saysOf({ is, by }: RegisterEntry, room: Room): string {
  const kind = is.kind === 'paper' ? is.paper.kind : is.kind === 'supplement' ? is.supplement.kind : is.kind;
  const names = by.map((one) => (one === 'CH' ? common.chairPlate : nameOf(room, one))).join(', ');
  const to = is.kind === 'supplement' ? [fill(documents.to, { symbol: is.supplement.to })] : [];
  const facilitates =
    is.kind === 'paper' && is.paper.facilitates !== undefined
      ? [fill(documents.facilitates, { group: is.paper.facilitates })]
      : [];
  return [documents.kinds[kind], ...to, ...(names === '' ? [] : [names]), ...facilitates].join(' · ');
}
