import { type FormEvent, useState } from 'react';
import type { DelegationCode } from '../../../kernel/base/ids.ts';
import type { Role, Room } from '../../../kernel/meeting/room.ts';
import { secretary } from '../../../i18n/en/secretary.ts';

const roles: readonly Role[] = ['delegate', 'head', 'expert', 'observer', 'hall', 'chair', 'secretary'];

interface AdmitProps {
  readonly room: Room;
  readonly onGive: (role: Role, delegation?: DelegationCode, person?: string) => Promise<void>;
}

/** Gives a seat to a person: a second one to a delegation, an expert, an observer, the hall display. */
export function Admit({ room, onGive }: AdmitProps) {
  const [role, setRole] = useState<Role>('delegate');
  const [code, setCode] = useState('');
  const [person, setPerson] = useState('');
  const sits = role === 'delegate' || role === 'head';
  const delegation = sits ? room.delegations.find((one) => one.code === code)?.code : undefined;
  const give = (event: FormEvent) => {
    event.preventDefault();
    if (!sits || delegation) void onGive(role, delegation, person.trim() || undefined);
  };
  return (
    <form className="admit" onSubmit={give}>
      <label>
        <span className="small soft">{secretary.role}</span>
        <select
          className="field wide"
          value={role}
          onChange={(event) => {
            const found = roles.find((one) => one === event.target.value);
            if (found) setRole(found);
          }}
        >
          {roles.map((one) => (
            <option key={one} value={one}>
              {secretary.roles[one]}
            </option>
          ))}
        </select>
      </label>
      {sits && (
        <label>
          <span className="small soft">{secretary.whose}</span>
          <select className="field wide" value={code} onChange={(event) => setCode(event.target.value)}>
            <option value="" />
            {room.delegations.map((one) => (
              <option key={one.code} value={one.code}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        <span className="small soft">{secretary.name}</span>
        <input
          className="field wide"
          autoComplete="off"
          maxLength={120}
          value={person}
          onChange={(event) => setPerson(event.target.value)}
        />
      </label>
      <button type="submit" className="btn sm" disabled={sits && !delegation}>
        {secretary.admitNow}
      </button>
    </form>
  );
}
