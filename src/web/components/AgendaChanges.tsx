import { type ReactNode, useState } from 'react';
import { agenda as say } from '../../i18n/en/agenda.ts';
import { agendaChanges } from '../../i18n/en/votes.ts';
import { fill } from '../../i18n/fill.ts';
import type { AgendaChange, AgendaChangeKind, AgendaChangePut } from '../../kernel/meeting/agendaChange.ts';
import { pendingAgendaChanges } from '../../kernel/meeting/agendaChanges.ts';
import { changesItsAgenda } from '../../kernel/meeting/acts/agenda.ts';
import type { DelegationCode } from '../../kernel/base/ids.ts';
import type { Room } from '../../kernel/meeting/room.ts';
import { Act } from './Act.tsx';
import { type Desk, nameOf } from './desk.ts';
import { Fold } from './Fold.tsx';

interface AgendaChangesProps {
  readonly desk: Desk & { readonly you?: DelegationCode };
  /** What the Chair may do with a change. */
  readonly children?: (change: AgendaChange) => ReactNode;
}

/** Shows the changes of the proposed agenda that wait for a decision; a delegation asks for one, and withdraws its own. */
export function AgendaChanges({ desk, children }: AgendaChangesProps) {
  const { room, you } = desk;
  if (room.agenda !== 'proposed' || !changesItsAgenda(room.procedure)) return null;
  const pending = pendingAgendaChanges(room);
  return (
    <section className="small acts" aria-label={say.asked}>
      {pending.length > 0 && (
        <>
          <h3 className="h">{say.asked}</h3>
          <ul>
            {pending.map((change) => (
              <li key={change.number}>
                <p>{wordsOf(room, change)}</p>
                <div className="row wrap acts">
                  {children?.(change)}
                  {change.by === you && (
                    <Act
                      desk={desk}
                      command={{ type: 'WithdrawAgendaChange', change: change.number }}
                      look="sm"
                      label={`${say.withdraw}: ${change.title}`}
                    >
                      {say.withdraw}
                    </Act>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </>
      )}
      {you !== undefined && (
        <div className="acts">
          <Fold label={say.ask}>{(close) => <Ask desk={desk} onDone={close} />}</Fold>
        </div>
      )}
    </section>
  );
}

function wordsOf(room: Room, { by, put, title }: AgendaChange): string {
  const change = fill(agendaChanges[put.kind], { words: title });
  const asked = fill(say.asks, { name: nameOf(room, by), change });
  return put.kind === 'move' ? `${asked} (${say.before}: ${put.before ?? say.last})` : asked;
}

const kinds: readonly AgendaChangeKind[] = ['add', 'delete', 'move'];

function Ask({ desk, onDone }: { readonly desk: Desk; readonly onDone: () => void }) {
  const { items } = desk.room;
  const [kind, setKind] = useState<AgendaChangeKind>('add');
  const [title, setTitle] = useState('');
  const [item, setItem] = useState(items[0]?.item ?? '');
  const [before, setBefore] = useState('');
  const put: AgendaChangePut =
    kind === 'add'
      ? { kind, title: title.trim() }
      : { kind, item, ...(kind === 'move' && before !== '' ? { before } : {}) };
  const list = items.map((one) => (
    <option key={one.item} value={one.item}>
      {one.item}. {one.title}
    </option>
  ));
  return (
    <div className="row wrap">
      <select
        className="field"
        aria-label={say.kind}
        value={kind}
        onChange={({ target }) => setKind(kinds.find((one) => one === target.value) ?? 'add')}
      >
        {kinds.map((one) => (
          <option key={one} value={one}>
            {say[one]}
          </option>
        ))}
      </select>
      {kind === 'add' ? (
        <input
          className="field wide"
          aria-label={say.title}
          placeholder={say.title}
          maxLength={300}
          value={title}
          onChange={({ target }) => setTitle(target.value)}
        />
      ) : (
        <select
          className="field"
          aria-label={say.item}
          value={item}
          onChange={({ target }) => setItem(target.value)}
        >
          {list}
        </select>
      )}
      {kind === 'move' && (
        <label className="soft row">
          {say.before}
          <select className="field" value={before} onChange={({ target }) => setBefore(target.value)}>
            {list}
            <option value="">{say.last}</option>
          </select>
        </label>
      )}
      {(kind !== 'add' || title.trim() !== '') && (
        <Act desk={desk} command={{ type: 'ProposeAgendaChange', put }} look="sm" onDone={onDone}>
          {say.send}
        </Act>
      )}
    </div>
  );
}
