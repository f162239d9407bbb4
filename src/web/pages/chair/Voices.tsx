import { voices } from '../../../kernel/meeting/views.ts';
import { fill } from '../../../i18n/fill.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { type Desk, nameOf } from '../../components/desk.ts';

/** Says who has spoken on this item and who has not: a note, in the order of the plates, never a ranking. */
export function Voices({ desk }: { readonly desk: Desk }) {
  const { spoken, silent } = voices(desk.room);
  if (spoken.length + silent.length === 0) return null;
  const names = silent.slice(0, 8).map((code) => nameOf(desk.room, code));
  return (
    <section aria-labelledby="voices">
      <hr className="rule" />
      <h2 className="h" id="voices">
        {chair.voices}
        <span className="muted">
          {fill(chair.spokenOf, { spoken: spoken.length, of: spoken.length + silent.length })}
        </span>
      </h2>
      <p className="small soft">
        {silent.length === 0
          ? chair.everyoneSpoke
          : fill(silent.length > names.length ? chair.notYetAndMore : chair.notYet, {
              names: names.join(', '),
              more: silent.length - names.length,
            })}
      </p>
    </section>
  );
}
