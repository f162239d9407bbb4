import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { common } from '../../../i18n/en/common.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { agenda } from '../../../i18n/en/agenda.ts';
import type { AgendaChange } from '../../../kernel/meeting/agendaChange.ts';
import { attributionRules } from '../../../kernel/meeting/attribution.ts';
import type { AttributionRule } from '../../../kernel/meeting/room.ts';
import { Act } from '../../components/Act.tsx';
import { Warned } from '../../components/Warned.tsx';
import type { Desk } from '../../components/desk.ts';
import { AgendaChanges } from '../../components/AgendaChanges.tsx';
import { PutToVote } from './PutToVote.tsx';
import { Fold } from '../../components/Fold.tsx';

/** Shows the agenda with the item in hand, and opens and closes items. */
export function AgendaPanel({ desk }: { readonly desk: Desk }) {
  const { room } = desk;
  const [attribution, setAttribution] = useState<AttributionRule>();
  return (
    <section className="last" aria-labelledby="agenda">
      <h2 className="h" id="agenda">
        {chair.agenda}
        <span className="muted">{chair.agendaState[room.agenda]}</span>
      </h2>
      {room.items.length === 0 && <p className="small soft">{chair.agendaNone}</p>}
      <ol className="ag">
        {room.items.map((item) => (
          <li key={item.item} className={item.state === 'open' ? 'now' : undefined}>
            <span className="muted num">{item.item}</span>
            <span>{item.title}</span>
            {item.state === 'done' && (
              <span className="d small">
                <i className="ic i-check" aria-hidden="true" />
                {chair.done}
              </span>
            )}
            {item.state === 'open' ? (
              <>
                <Act desk={desk} command={{ type: 'CloseItem' }} look="sm quiet">
                  {chair.closeItem}
                </Act>
                <Warned desk={desk} command={{ type: 'CloseItem' }} />
              </>
            ) : (
              item.state === 'pending' && (
                <Act
                  desk={desk}
                  command={{
                    type: 'OpenItem',
                    item: item.item,
                    ...(attribution === undefined ? {} : { attribution }),
                  }}
                  onDone={() => setAttribution(undefined)}
                  look="sm quiet"
                  label={fill(chair.openItemLabel, { item: item.item, title: item.title })}
                >
                  {chair.openItem}
                </Act>
              )
            )}
          </li>
        ))}
      </ol>
      <AgendaChanges desk={desk}>{(change) => <Decide desk={desk} change={change} />}</AgendaChanges>
      <div className="row wrap acts">
        {room.agenda === 'proposed' && (
          <Act desk={desk} command={{ type: 'PutQuestion', question: { kind: 'agenda' } }} look="sm">
            {chair.putAgenda}
          </Act>
        )}
        {room.openItem === undefined && room.items.some(({ state }) => state === 'pending') && (
          <Quoting chosen={attribution} onChoose={setAttribution} />
        )}
        <Fold label={chair.setLimits}>{(close) => <Limits desk={desk} onDone={close} />}</Fold>
      </div>
    </section>
  );
}

interface DecideProps {
  readonly desk: Desk;
  readonly change: AgendaChange;
}

/** Puts a change that was asked for to the room or, where the body votes, to the vote. */
function Decide({ desk, change: { number, title } }: DecideProps) {
  return (
    <>
      <Act
        desk={desk}
        command={{ type: 'PutQuestion', question: { kind: 'agendaChange', change: number } }}
        look="sm"
        label={`${agenda.put}: ${title}`}
      >
        {agenda.put}
      </Act>
      {desk.room.procedure.settings.voting && (
        <PutToVote desk={desk} on={{ kind: 'agendaChange', change: number }} label={agenda.vote} />
      )}
    </>
  );
}

interface QuotingProps {
  readonly chosen: AttributionRule | undefined;
  readonly onChoose: (rule: AttributionRule | undefined) => void;
}

/** Lets the Chair say, before an item is opened, who may be quoted on it. */
function Quoting({ chosen, onChoose }: QuotingProps) {
  return (
    <label className="small soft row wrap">
      {chair.attribution}
      <select
        className="field"
        value={chosen ?? ''}
        onChange={(event) => onChoose(attributionRules.find((one) => one === event.target.value))}
      >
        <option value="">{chair.attributionOfRoom}</option>
        {attributionRules.map((one) => (
          <option key={one} value={one}>
            {common.attribution[one]}
          </option>
        ))}
      </select>
    </label>
  );
}

function Limits({ desk, onDone }: { readonly desk: Desk; readonly onDone: () => void }) {
  const [state, setState] = useState(desk.room.limits.state / 60_000);
  const [group, setGroup] = useState(desk.room.limits.group / 60_000);
  return (
    <div className="row wrap">
      <label className="small soft row">
        {chair.limitState}
        <input
          type="number"
          min={1}
          max={60}
          className="field short"
          value={state}
          onChange={(event) => setState(Number(event.target.value))}
        />
      </label>
      <label className="small soft row">
        {chair.limitGroup}
        <input
          type="number"
          min={1}
          max={60}
          className="field short"
          value={group}
          onChange={(event) => setGroup(Number(event.target.value))}
        />
      </label>
      <Act
        desk={desk}
        command={{
          type: 'PutQuestion',
          question: { kind: 'timeLimit', state: minutes(state), group: minutes(group) },
        }}
        look="sm"
        onDone={onDone}
      >
        {chair.putLimits}
      </Act>
    </div>
  );
}

const minutes = (count: number) => Math.round(count * 60_000) as Desk['room']['limits']['state'];
