import { fill } from '../../../i18n/fill.ts';
import { room as say } from '../../../i18n/en/room.ts';
import { hatchOf } from '../../components/hatch.ts';
import { clockWithOffset } from '../../components/zone.ts';
import type { Seated } from './seated.ts';

/** Shows on paper the key of the marks, where the text comes from in the record, and for whom it was printed. */
export default function PrintFoot({ at, authors }: { readonly at: Seated; readonly authors: boolean }) {
  const head = (at.live.head ?? '').slice(0, 16).replace(/(.{4})(?=.)/g, '$1 ');
  return (
    <div className="paper-foot" aria-hidden="true">
      {authors && (
        <p className="kx">
          <b>{say.printMarks}</b>
          {at.room.delegations.map(({ code, name }) => {
            const hatch = hatchOf(at.room, code);
            return (
              <span key={code}>
                {hatch !== undefined && <i className={`sw hx hatch-${hatch}`} />}
                {code} {name}
              </span>
            );
          })}
          <span>{say.noMark}</span>
        </p>
      )}
      <p className="pf">
        <span>
          {fill(say.printFoot, {
            seq: at.room.seq,
            when: clockWithOffset(at.now(), at.room.timeZone),
            head,
          })}
          <br />
          {say.printCodes}
        </span>
        <span className="right">{fill(say.printFor, { name: at.name })}</span>
      </p>
    </div>
  );
}
