import { useState } from 'react';
import type { Draft } from '../../../kernel/text/draft.ts';
import type { Silence } from '../../../kernel/meeting/room.ts';
import { fill } from '../../../i18n/fill.ts';
import { quoted } from '../../../i18n/quoted.ts';
import { decisions } from '../../../i18n/en/chairDecisions.ts';
import { Act } from '../../components/Act.tsx';
import { Deadline, useDeadline } from './Deadline.tsx';
import { type Desk, nameOf, symbolOf } from '../../components/desk.ts';
import { Fold } from '../../components/Fold.tsx';
import { Countdown } from '../../components/Countdown.tsx';
import { whenOf } from '../../components/zone.ts';

interface SilenceCardProps {
  readonly desk: Desk;
  readonly silence: Silence;
  readonly draft: Draft;
}

/** Shows a silence running, broken or expired, and what the Chair may do about it. */
export function SilenceCard({ desk, silence, draft }: SilenceCardProps) {
  const zone = desk.room.timeZone;
  const now = desk.now();
  const when = (at: number) => whenOf(at, now, zone);
  return (
    <div className="silx">
      {silence.state === 'running' ? (
        <Countdown until={silence.deadline} from={silence.started} now={desk.now} size={76} />
      ) : (
        <i className={`ic ${silence.state === 'broken' ? 'i-break' : 'i-check'} big`} aria-hidden="true" />
      )}
      <div>
        <h3>{fill(decisions.silenceOn, { symbol: symbolOf(draft), version: silence.version })}</h3>
        <p className="small soft">
          {draft.title}.{' '}
          {silence.state === 'running' &&
            fill(decisions.silenceRuns, { since: when(silence.started), until: when(silence.deadline) })}
          {silence.state === 'expired' &&
            fill(decisions.silenceKept, { at: when(silence.expiredAt ?? silence.deadline) })}
        </p>
        {silence.state === 'broken' && silence.brokenBy !== undefined && (
          <p className="small">
            <span className="d late">
              {fill(decisions.silenceBroken, {
                name: nameOf(desk.room, silence.brokenBy),
                how: decisions.brokenHow[silence.how ?? 'objection'],
              })}
            </span>
            {silence.reason !== undefined && <span className="serif"> {quoted(silence.reason)}</span>}
          </p>
        )}
        {silence.state === 'expired' && isLate(silence) && (
          <p className="small d late">
            {fill(decisions.silenceLate, {
              due: when(silence.deadline),
              done: when(silence.doneAt ?? silence.deadline),
            })}
          </p>
        )}
      </div>
      <SilenceActs desk={desk} silence={silence} draft={draft} />
    </div>
  );
}

/** Tells whether an expiry was done later than it fell due: the server was down then. */
export function isLate(silence: Silence): boolean {
  return silence.doneAt !== undefined && silence.doneAt - silence.deadline > 5_000;
}

function SilenceActs({ desk, silence, draft }: SilenceCardProps) {
  return (
    <div className="row wrap acts">
      {silence.state === 'running' && (
        <Fold label={decisions.extend}>
          {(close) => <Extend desk={desk} silence={silence} draft={draft} onDone={close} />}
        </Fold>
      )}
      {silence.state === 'expired' && draft.standing !== 'adopted' && (
        <>
          <Announce desk={desk} draft={draft} />
          {isLate(silence) && (
            <Fold label={decisions.reopenSilence} look="sm quiet">
              {(close) => <Reopen desk={desk} draft={draft} onDone={close} />}
            </Fold>
          )}
        </>
      )}
    </div>
  );
}

function Announce({ desk, draft }: { readonly desk: Desk; readonly draft: Draft }) {
  const [symbol, setSymbol] = useState(draft.symbol);
  return (
    <>
      <label className="small soft row">
        {decisions.symbol}
        <input className="field" value={symbol} onChange={(event) => setSymbol(event.target.value)} />
      </label>
      <Act
        desk={desk}
        command={{ type: 'AnnounceAdoption', draft: draft.id, symbol: symbol.trim() }}
        look="sm"
      >
        {decisions.announceAdoption}
      </Act>
    </>
  );
}

type WithDone = { readonly desk: Desk; readonly draft: Draft; readonly onDone: () => void };

function Extend({ desk, silence, draft, onDone }: WithDone & { readonly silence: Silence }) {
  const [from] = useState(silence.deadline);
  const choosing = useDeadline(desk.room.timeZone, from, 60);
  const [asked, setAsked] = useState('');
  const requestedBy = desk.room.delegations.find(({ code }) => code === asked)?.code;
  return (
    <>
      <p className="small soft">{decisions.extendHint}</p>
      <Deadline choosing={{ ...choosing, now: desk.now() }} offers={[60, 1440]} after={silence.deadline} />
      <label className="small soft row">
        {decisions.extendAskedBy}
        <select className="field" value={asked} onChange={(event) => setAsked(event.target.value)}>
          <option value="">{decisions.nobody}</option>
          {desk.room.delegations.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {choosing.at !== undefined && (
        <Act
          desk={desk}
          command={{
            type: 'ExtendSilence',
            draft: draft.id,
            deadline: choosing.at,
            ...(requestedBy ? { requestedBy } : {}),
          }}
          look="sm"
          onDone={onDone}
        >
          {decisions.extendNow}
        </Act>
      )}
    </>
  );
}

function Reopen({ desk, draft, onDone }: WithDone) {
  const choosing = useDeadline(desk.room.timeZone, desk.now(), 60);
  return (
    <>
      <Deadline choosing={choosing} offers={[60, 1440]} />
      {choosing.at !== undefined && (
        <Act
          desk={desk}
          command={{ type: 'ReopenSilence', draft: draft.id, deadline: choosing.at }}
          look="sm"
          onDone={onDone}
        >
          {decisions.reopenSilence}
        </Act>
      )}
    </>
  );
}
