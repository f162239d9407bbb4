import type { MouseEvent } from 'react';
import type { Desk, Forbidden } from './desk.ts';

/** Gives the reason together with the words on the control that rests. */
export function namedBy(control: HTMLElement, why: Forbidden): Forbidden {
  const label = control.getAttribute('aria-label');
  const words = [...control.childNodes]
    .filter((node) => !(node instanceof HTMLElement && node.tagName === 'KBD'))
    .map(({ textContent }) => textContent ?? '');
  return { ...why, act: why.act ?? label ?? words.join('').trim() };
}

/** Gives what makes a control rest while a rule forbids its act: a long press, too, asks why. */
export function rests(why: Forbidden | undefined, { explain }: Pick<Desk, 'explain'>) {
  return {
    'aria-disabled': why !== undefined,
    onContextMenu: (event: MouseEvent<HTMLElement>) => {
      if (!why) return;
      event.preventDefault();
      explain(namedBy(event.currentTarget, why));
    },
  };
}
