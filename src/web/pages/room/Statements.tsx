import { fill } from '../../../i18n/fill.ts';
import { floor as say } from '../../../i18n/en/roomFloor.ts';
import { type Statement, statementsOf } from '../../../kernel/meeting/statements.ts';
import { Act } from '../../components/Act.tsx';
import { nameOf } from '../../components/desk.ts';
import { Fold } from '../../components/Fold.tsx';
import { alignCommand } from './floorSeat.ts';
import type { Seated } from './seated.ts';
import './statements.css';

/** How many statements stand open; the others are folded. */
const shown = 3;

/** Shows the statements made on the open item, the latest first, with who joined each; one press joins or takes it back. */
export function Statements({ at }: { readonly at: Seated }) {
  const all = statementsOf(at.room).toReversed();
  if (all.length === 0 || !at.room.procedure.settings.alignment) return null;
  const list = (some: readonly Statement[]) => (
    <ul className="made">
      {some.map((one) => (
        <Made key={`${one.speaker} ${one.forGroup ?? ''}`} at={at} statement={one} />
      ))}
    </ul>
  );
  return (
    <section className="made-here" aria-labelledby="statements-made">
      <h2 className="h" id="statements-made">
        {say.statements}
      </h2>
      {list(all.slice(0, shown))}
      {all.length > shown && (
        <Fold label={say.earlierStatements} look="sm quiet">
          {() => list(all.slice(shown))}
        </Fold>
      )}
    </section>
  );
}

function Made({ at, statement }: { readonly at: Seated; readonly statement: Statement }) {
  const { room, you } = at;
  const { speaker, forGroup, aligned } = statement;
  const names = { name: nameOf(room, speaker), group: forGroup ?? '' };
  const command = alignCommand(statement, you);
  const joined = command.type === 'WithdrawAlignment';
  return (
    <li>
      <span>{forGroup === undefined ? names.name : fill(say.madeFor, names)}</span>
      {you !== undefined && !isOwn(at, statement) && (
        <Act
          desk={at}
          command={command}
          look={`sm${joined ? ' on' : ' quiet'}`}
          label={fill(
            joined ? say.unalignFrom : forGroup === undefined ? say.alignWith : say.alignWithFor,
            names,
          )}
        >
          {joined ? say.unalign : say.align}
        </Act>
      )}
      {aligned.length > 0 && (
        <span className="tiny soft">
          {fill(say.inAlignment, { names: aligned.map((code) => nameOf(room, code)).join(', ') })}
        </span>
      )}
      {joined && <span className="tiny muted">{say.keepsRight}</span>}
    </li>
  );
}

/** Nobody joins what it said itself, or what was said for its group. */
function isOwn({ room, you }: Seated, { speaker, forGroup }: Statement): boolean {
  const group = room.groups.find(({ name }) => name === forGroup);
  return speaker === you || group?.members.some((code) => code === you) === true;
}
