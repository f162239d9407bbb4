import type { Party } from '../../../kernel/base/ids.ts';
import { room as say } from '../../../i18n/en/room.ts';
import { hatchOf } from '../../components/hatch.ts';
import type { Seated } from './seated.ts';

interface MarksProps {
  readonly at: Seated;
  readonly only?: Party | undefined;
  /** Where a single delegation may be chosen. */
  readonly onOnly?: (party: Party | undefined) => void;
}

/** Shows the marks of the delegations, and lets one read a single delegation's wording. */
export default function Marks({ at, only, onOnly }: MarksProps) {
  const { delegations } = at.room;
  return (
    <div className="key" role="group" aria-label={say.whoWrote}>
      <span className="muted">{say.whoWrote}</span>
      {delegations.map(({ code }) => {
        const hatch = hatchOf(at.room, code);
        return (
          hatch !== undefined && (
            <span key={code}>
              <i className={`sw hx hatch-${hatch}`} aria-hidden="true" />
              {code === at.you ? <b className="strong accent">{code}</b> : code}
            </span>
          )
        );
      })}
      <span className="muted">{say.noMark}</span>
      {onOnly && (
        <label className="row no-print">
          <span className="vh">{say.only}</span>
          <select
            className="field"
            value={only ?? ''}
            onChange={(event) => onOnly(delegations.find(({ code }) => code === event.target.value)?.code)}
          >
            <option value="">{say.everyone}</option>
            {delegations.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
