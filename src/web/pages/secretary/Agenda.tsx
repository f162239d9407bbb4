import { useState } from 'react';
import { textsOf } from '../../../kernel/meeting/find.ts';
import type { AgendaEntry } from '../../../kernel/meeting/room.ts';
import { secretary } from '../../../i18n/en/secretary.ts';
import { Act } from '../../components/Act.tsx';
import { AgendaChanges } from '../../components/AgendaChanges.tsx';
import { type Desk, symbolOf } from '../../components/desk.ts';

/** Edits the agenda until the room has adopted it; what is proposed goes to the Chair first. */
export function Agenda({ desk }: { readonly desk: Desk }) {
  const { room } = desk;
  const [edited, setEdited] = useState<readonly AgendaEntry[]>();
  const entries: readonly AgendaEntry[] =
    edited ??
    room.items.map(({ item, title, draft, more }) => ({
      item,
      title,
      ...(draft ? { draft } : {}),
      ...(more ? { more } : {}),
    }));
  const number = (list: readonly AgendaEntry[]) =>
    setEdited(list.map((entry, index) => ({ ...entry, item: String(index + 1) })));
  const swap = (index: number, other: number) => {
    const moved = [...entries];
    const [a, b] = [moved[index], moved[other]];
    if (a === undefined || b === undefined) return;
    moved[index] = b;
    moved[other] = a;
    number(moved);
  };
  const change = (index: number, entry: AgendaEntry) =>
    setEdited(entries.map((one, place) => (place === index ? entry : one)));
  const adopted = room.agenda === 'adopted';
  return (
    <section aria-labelledby="agenda">
      <h2 className="h big" id="agenda">
        {secretary.agenda}
        <span className="muted small">{adopted ? secretary.agendaLater : secretary.agendaHint}</span>
      </h2>
      {adopted ? (
        <ol className="ag">
          {room.items.map((item) => (
            <li key={item.item} className={item.state === 'open' ? 'now' : undefined}>
              <span className="muted num">{item.item}</span>
              <span>
                {item.title}
                {item.more && item.more.length > 0 && (
                  <span className="small soft">
                    {' '}
                    {textsOf(room, item)
                      .map((id) => room.drafts.find((one) => one.id === id))
                      .map((one) => (one ? symbolOf(one) : ''))
                      .join(', ')}
                  </span>
                )}
              </span>
              <span className={item.state === 'pending' ? 'd wait small' : 'd small'}>
                {item.state === 'done' && <i className="ic i-check" aria-hidden="true" />}
                {secretary.itemState[item.state]}
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <>
          {entries.length === 0 && <p className="soft small">{secretary.agendaNone}</p>}
          <ol className="ag edit">
            {entries.map((entry, index) => (
              <li key={index}>
                <span className="muted num">{index + 1}</span>
                <input
                  className="field wide"
                  aria-label={`${secretary.itemTitle} ${index + 1}`}
                  value={entry.title}
                  onChange={(event) => change(index, { ...entry, title: event.target.value })}
                />
                <TextsOf desk={desk} entry={entry} place={index + 1} onChange={(one) => change(index, one)} />
                <span className="row">
                  <button
                    type="button"
                    className="btn sm quiet"
                    aria-label={`${secretary.up} ${index + 1}`}
                    disabled={index === 0}
                    onClick={() => swap(index, index - 1)}
                  >
                    <i className="ic i-up" aria-hidden="true" />
                  </button>
                  <button
                    type="button"
                    className="btn sm quiet"
                    aria-label={`${secretary.remove} ${index + 1}`}
                    onClick={() => number(entries.filter((_, place) => place !== index))}
                  >
                    <i className="ic i-cross" aria-hidden="true" />
                  </button>
                </span>
              </li>
            ))}
          </ol>
          <AgendaChanges desk={desk} />
          <div className="row wrap acts">
            <button
              type="button"
              className="btn sm quiet"
              onClick={() => number([...entries, { item: '', title: '' }])}
            >
              <i className="ic i-plus" aria-hidden="true" />
              {secretary.addItem}
            </button>
            {edited && edited.length > 0 && edited.every(({ title }) => title.trim() !== '') && (
              <Act
                desk={desk}
                command={{ type: 'ProposeAgenda', items: edited }}
                look="sm"
                onDone={() => setEdited(undefined)}
              >
                {secretary.propose}
              </Act>
            )}
          </div>
        </>
      )}
    </section>
  );
}

interface TextsOfProps {
  readonly desk: Desk;
  readonly entry: AgendaEntry;
  readonly place: number;
  readonly onChange: (entry: AgendaEntry) => void;
}

/** Chooses the text taken up under an item; once there is one, others on the same question. */
function TextsOf({ desk: { room }, entry, place, onChange }: TextsOfProps) {
  const { item, title, draft, more = [] } = entry;
  const chosen = draft === undefined ? [] : [draft, ...more];
  const choose = (index: number, id: string) => {
    const one = room.drafts.find((text) => text.id === id)?.id;
    const [first, ...others] = [...chosen.slice(0, index), ...(one ? [one] : []), ...chosen.slice(index + 1)];
    onChange({
      item,
      title,
      ...(first === undefined ? {} : { draft: first }),
      ...(others.length === 0 ? {} : { more: others }),
    });
  };
  const rows = chosen.length < room.drafts.length || chosen.length === 0 ? chosen.length + 1 : chosen.length;
  return (
    <span className="row wrap">
      {Array.from({ length: rows }, (_, index) => (
        <select
          key={index}
          className="field"
          aria-label={`${index === 0 ? secretary.itemText : secretary.furtherText} ${place}${index === 0 ? '' : `.${index + 1}`}`}
          value={chosen[index] ?? ''}
          onChange={(event) => choose(index, event.target.value)}
        >
          <option value="">{index === 0 ? secretary.noText : secretary.noFurtherText}</option>
          {room.drafts
            .filter(({ id }) => id === chosen[index] || !chosen.includes(id))
            .map((one) => (
              <option key={one.id} value={one.id}>
                {symbolOf(one)}
              </option>
            ))}
        </select>
      ))}
    </span>
  );
}
