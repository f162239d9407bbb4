import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { secretary } from '../../../i18n/en/secretary.ts';
import { secretaryVotes as say } from '../../../i18n/en/secretaryVotes.ts';
import { connected, presentIn, quorumOf } from '../../../kernel/meeting/quorum.ts';
import type { Credentials, Delegation } from '../../../kernel/meeting/room.ts';
import { Act } from '../../components/Act.tsx';
import { type Desk, forbidden } from '../../components/desk.ts';
import { Fold } from '../../components/Fold.tsx';

const allCredentials: readonly Credentials[] = ['none', 'submitted', 'accepted', 'refused'];

/** Shows who is in the room and how many a decision needs, with the credentials of each; the secretary notes both. */
export function Presence({ desk }: { readonly desk: Desk }) {
  const { room } = desk;
  const [search, setSearch] = useState('');
  const quorum = quorumOf(room);
  const there = new Set(presentIn(room));
  const devices = connected(room);
  const counted = { present: there.size, of: room.delegations.length };
  const wanted = search.trim().toLowerCase();
  return (
    <section aria-labelledby="presence">
      <h2 className="h big" id="presence">
        {say.presence}
        <span className="muted small">
          {quorum ? fill(say.needed, { ...counted, needed: quorum.toDecide }) : fill(say.presentOf, counted)}
        </span>
      </h2>
      <p className="small soft">
        {quorum && quorum.toOpen > 0 && `${fill(say.openNeeded, { needed: quorum.toOpen })} `}
        {say.presenceHint}
      </p>
      {room.delegations.length > 14 && (
        <input
          type="search"
          className="field wide"
          aria-label={`${secretary.filter}: ${say.presence}`}
          placeholder={secretary.filter}
          value={search}
          onChange={(event) => setSearch(event.target.value)}
        />
      )}
      <ul className="presence">
        {room.delegations
          .filter(({ name, code }) => `${name} ${code}`.toLowerCase().includes(wanted))
          .map((delegation) => (
            <Row
              key={delegation.code}
              desk={desk}
              delegation={delegation}
              there={there.has(delegation.code)}
              device={devices.has(delegation.code)}
            />
          ))}
      </ul>
      <div className="row wrap acts">
        <Fold label={say.rename} look="sm quiet">
          {(close) => <Rename desk={desk} onDone={close} />}
        </Fold>
      </div>
    </section>
  );
}

interface RowProps {
  readonly desk: Desk;
  readonly delegation: Delegation;
  readonly there: boolean;
  readonly device: boolean;
}

function Row({ desk, delegation: { code, name }, there, device }: RowProps) {
  const noted = desk.room.presence[code];
  const standing =
    noted === undefined ? (device ? say.byDevice : say.noDevice) : noted ? say.notedIn : say.notedOut;
  return (
    <li>
      <span className={`plate xs${there ? '' : ' out'}`}>{name}</span>
      <span className={`d tiny${there ? '' : ' wait'}`}>
        {there && <i className="ic i-check" aria-hidden="true" />}
        {standing}
      </span>
      {noted === undefined ? (
        <Act
          desk={desk}
          command={{ type: 'NotePresence', delegation: code, present: !there }}
          look="sm quiet"
          label={fill(there ? say.noteOutOf : say.noteInOf, { name })}
        >
          {there ? say.noteOut : say.noteIn}
        </Act>
      ) : (
        <Act
          desk={desk}
          command={{ type: 'NotePresence', delegation: code }}
          look="sm quiet"
          label={fill(say.asDevicesOf, { name })}
        >
          {say.asDevices}
        </Act>
      )}
      <Choice desk={desk} code={code} name={name} />
    </li>
  );
}

/** Lets the secretary note the credentials of a delegation, where the body asks for them. */
function Choice({ desk, code, name }: { readonly desk: Desk } & Delegation) {
  const { room } = desk;
  if (!room.procedure.settings.credentials) return null;
  const note = (credentials: Credentials) => {
    const command = { type: 'NoteCredentials', delegation: code, credentials } as const;
    const why = forbidden(desk, command);
    if (why) desk.explain(why);
    else if (desk.online) desk.send(command);
  };
  return (
    <select
      className="field sm"
      aria-label={fill(say.credentialsOf, { name })}
      value={room.credentials[code] ?? 'none'}
      onChange={({ target }) => {
        const chosen = allCredentials.find((one) => one === target.value);
        if (chosen) note(chosen);
      }}
    >
      {allCredentials.map((one) => (
        <option key={one} value={one}>
          {say.credentials[one]}
        </option>
      ))}
    </select>
  );
}

/** Lets the secretary record that a State has another name from now on. */
function Rename({ desk, onDone }: { readonly desk: Desk; readonly onDone: () => void }) {
  const { delegations } = desk.room;
  const [code, setCode] = useState(delegations[0]?.code);
  const [other, setOther] = useState('');
  const name = other.trim();
  return (
    <>
      <p className="small soft">{say.renameHint}</p>
      <div className="row wrap">
        <select
          className="field sm"
          aria-label={say.renameWhom}
          value={code}
          onChange={({ target }) => setCode(delegations.find((one) => one.code === target.value)?.code)}
        >
          {delegations.map((one) => (
            <option key={one.code} value={one.code}>
              {one.name}
            </option>
          ))}
        </select>
        <label className="small soft row">
          {say.newName}
          <input
            className="field"
            dir="auto"
            maxLength={200}
            value={other}
            onChange={(event) => setOther(event.target.value)}
          />
        </label>
        {name !== '' && code !== undefined && (
          <Act
            desk={desk}
            command={{ type: 'RenameDelegation', delegation: code, name }}
            look="sm"
            onDone={onDone}
          >
            {fill(say.renameTo, { name })}
          </Act>
        )}
      </div>
    </>
  );
}
