import { useEffect, useRef } from 'react';
import type { MeetingCommand } from '../../../kernel/meeting/commands.ts';
import { formulas } from '../../../kernel/meeting/views.ts';
import { type Desk, forbidden } from '../../components/desk.ts';

/** Lets the Chair work from the keyboard: Space, N, U, D and Enter, while nobody is typing or on a control. */
export function useChairKeys(desk: Desk | undefined): void {
  const latest = useRef(desk);
  latest.current = desk;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const now = latest.current;
      if (!now || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
      if (
        event.target instanceof Element &&
        event.target.closest('input, select, textarea, [contenteditable], dialog')
      )
        return;
      const onControl =
        event.target instanceof Element && event.target.closest('button, a, summary') !== null;
      if (onControl && (event.key === ' ' || event.key === 'Enter')) return;
      const command = commandOf(now, event.key);
      if (!command) return;
      event.preventDefault();
      const why = forbidden(now, command);
      if (why) now.explain(why);
      else if (now.online) now.send(command);
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

function commandOf({ room, now }: Desk, key: string): MeetingCommand | undefined {
  if (key === ' ' && room.floor) return { type: room.floor.running ? 'PauseFloor' : 'ContinueFloor' };
  if (key === 'n' || key === 'N') return { type: 'GiveFloor' };
  if (room.pointOfOrder && (key === 'u' || key === 'U')) return { type: 'RulePointOfOrder', upheld: true };
  if (room.pointOfOrder && (key === 'd' || key === 'D')) return { type: 'RulePointOfOrder', upheld: false };
  return key === 'Enter' ? formulas(room, now())[0]?.command : undefined;
}
