import { fill } from '../../../../i18n/fill.ts';
import { may as say } from '../../../../i18n/en/roomMay.ts';
import { motions } from '../../../../i18n/en/roomMotions.ts';
import { whyNot } from '../../../../i18n/en/whyNot.ts';
import type { MeetingCommand } from '../../../../kernel/meeting/commands.ts';
import { Act } from '../../../components/Act.tsx';
import { forbidden } from '../../../components/desk.ts';
import type { Focus, Seated } from '../seated.ts';
import { actsOf, type May } from './mayDo.ts';

interface StillCanProps {
  readonly at: Seated;
  readonly focus: Focus | undefined;
  /** What is refused. */
  readonly command: MeetingCommand;
}

/** How many acts are offered; all of them are one press away. */
const offered = 3;

/** Shows what a delegation can do in the place of what is refused: acts of the same kind first. */
export default function StillCan({ at, focus, command }: StillCanProps) {
  if (at.you === undefined) return null;
  const all = actsOf(at, focus);
  const group = all.find((one) => one.command.type === command.type)?.group;
  const free = all.filter(
    (one) =>
      (one.sheet !== undefined || one.plain === true) &&
      one.command.type !== command.type &&
      forbidden(at, one.command) === undefined,
  );
  const first = free.toSorted((one, other) => Number(other.group === group) - Number(one.group === group));
  return (
    <div className="still">
      {first.length > 0 && <span className="small soft">{whyNot.still}</span>}
      {first.slice(0, offered).map((one) => (
        <Offer key={one.key} at={at} one={one} />
      ))}
      <button type="button" className="btn sm quiet" onClick={() => at.open('may')}>
        {whyNot.all}
      </button>
    </div>
  );
}

function Offer({ at, one }: { readonly at: Seated; readonly one: May }) {
  const { command, sheet } = one;
  const [act] = say.acts[one.name];
  const name = command.type === 'Move' ? fill(act, { motion: motions.names[command.motion.kind] }) : act;
  if (sheet === undefined)
    return (
      <Act desk={at} command={command} look="sm">
        {name}
      </Act>
    );
  return (
    <button type="button" className="btn sm" onClick={() => at.open(sheet)}>
      {name}
    </button>
  );
}
