import { actNames } from '../../../i18n/en/acts.ts';
import { whyNot } from '../../../i18n/en/whyNot.ts';
import { Act } from '../../components/Act.tsx';
import type { Desk, Forbidden } from '../../components/desk.ts';
import { opensTheWay } from './opens.ts';

/** Shows the Chair's acts that make possible what is refused. */
export function OpensTheWay({ desk, why }: { readonly desk: Desk; readonly why: Forbidden }) {
  const ways = opensTheWay(desk, why);
  if (ways.length === 0) return null;
  return (
    <div className="still">
      <span className="small soft">{whyNot.opens}</span>
      {ways.map((command) => (
        <Act key={JSON.stringify(command)} desk={desk} command={command} look="sm">
          {actNames[command.type]}
        </Act>
      ))}
    </div>
  );
}
