import { consultationsOf } from '../../../kernel/meeting/consultations.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import { fill } from '../../../i18n/fill.ts';
import { consultations as say } from '../../../i18n/en/consultations.ts';

/** Says in one line which paragraphs are out in consultations; nothing while none are. */
export function outLine(room: Room): string {
  const out = consultationsOf(room).filter(({ state }) => state === 'out');
  const [one, ...more] = out;
  if (!one) return '';
  const paragraphs = out.flatMap((each) => each.paragraphs).join(', ');
  return fill(more.length === 0 ? say.awayOne[one.kind] : say.awayMany, { paragraphs });
}
