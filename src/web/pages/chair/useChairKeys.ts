import type { MeetingCommand } from '../../../kernel/meeting/commands.ts';
import { breath, formulas } from '../../../kernel/meeting/formulas.ts';
import { type Desk, forbidden } from '../../components/desk.ts';
import { useKeys } from '../../components/keys.ts';

/** Lets the Chair work from the keyboard: Space, N, U, D and Enter, while nobody is typing or on a control. */
export function useChairKeys(desk: Desk | undefined): void {
  useKeys((key) => {
    const command = desk && commandOf(desk, key);
    if (!command) return false;
    const why = forbidden(desk, command);
    if (why) desk.explain(why);
    else if (desk.online) desk.send(command);
    return true;
  });
}

function commandOf({ room, now }: Desk, key: string): MeetingCommand | undefined {
  if (key === ' ' && room.floor) return { type: room.floor.running ? 'PauseFloor' : 'ContinueFloor' };
  if (key === 'n' || key === 'N') return { type: 'GiveFloor' };
  if (room.pointOfOrder && (key === 'u' || key === 'U')) return { type: 'RulePointOfOrder', upheld: true };
  if (room.pointOfOrder && (key === 'd' || key === 'D')) return { type: 'RulePointOfOrder', upheld: false };
  return key === 'Enter' ? breath(formulas(room, now())).command : undefined;
}
