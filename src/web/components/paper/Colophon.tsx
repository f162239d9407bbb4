import { useMemo } from 'react';
import type { Millis } from '../../../kernel/base/ids.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import type { Draft } from '../../../kernel/text/draft.ts';
import { print } from '../../../i18n/en/print.ts';
import { hatchOf } from '../hatch.ts';
import { namedIn, type Reading } from './named.ts';
import { recordLine } from './recordLine.ts';
import { printsMargins } from './useMargins.ts';

interface ColophonProps {
  readonly room: Room;
  readonly draft: Draft;
  readonly head: string | undefined;
  readonly now: Millis;
  readonly reading: Reading;
}

/** Shows behind a printed text whom its codes name, each with its mark where the marks are printed. */
export default function Colophon({ room, draft, head, now, reading }: ColophonProps) {
  const named = useMemo(() => namedIn(draft, reading), [draft, reading]);
  const delegations = room.delegations.filter(({ code }) => named.has(code));
  return (
    <footer className="colophon" aria-hidden="true">
      {delegations.length > 0 && (
        <div className="codes">
          <b>{reading === 'authors' ? print.marks : print.names}</b>
          <ul>
            {delegations.map(({ code, name }) => {
              const hatch = reading === 'authors' ? hatchOf(room, code) : undefined;
              return (
                <li key={code}>
                  {hatch !== undefined && <i className={`sw hx hatch-${hatch}`} />}
                  <span className="code">{code}</span> {name}
                </li>
              );
            })}
            {reading === 'authors' && <li>{print.noMark}</li>}
          </ul>
        </div>
      )}
      {!printsMargins() && (
        <p className="pf">
          {recordLine(room, head, now)}
          <br />
          {named.size === 0 ? print.openFoot : print.codes}
        </p>
      )}
    </footer>
  );
}
