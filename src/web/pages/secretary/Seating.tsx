import { fill } from '../../../i18n/fill.ts';
import { secretaryVotes as say } from '../../../i18n/en/secretaryVotes.ts';
import { drawn } from '../../../kernel/meeting/lot.ts';
import { Act } from '../../components/Act.tsx';
import { type Desk, nameOf } from '../../components/desk.ts';
import { Fold } from '../../components/Fold.tsx';

/** Shows the lot by which the plates begin, with its seed and how anybody draws it again; before it is drawn, the draw. */
export function Seating({ desk }: { readonly desk: Desk }) {
  const { room } = desk;
  if (room.procedure.settings.seating?.params.start !== 'lot') return null;
  const { seating, delegations } = room;
  return (
    <section aria-labelledby="seating">
      <h2 className="h" id="seating">
        {say.seating}
      </h2>
      {seating ? (
        <>
          <p className="small">{fill(say.drawn, { name: nameOf(room, seating.first) })}</p>
          <p className="small soft">
            {say.seed}: <code>{seating.seed}</code>
          </p>
          <Fold label={say.again}>
            {() => (
              <>
                <ol className="steps small soft">
                  {say.steps.map((step) => (
                    <li key={step}>{step}</li>
                  ))}
                </ol>
                <Again desk={desk} count={delegations.length} seed={seating.seed} />
              </>
            )}
          </Fold>
        </>
      ) : (
        <>
          <p className="small soft">{say.notDrawn}</p>
          <Act desk={desk} command={{ type: 'DrawSeating' }} look="sm">
            {say.draw}
          </Act>
        </>
      )}
    </section>
  );
}

interface AgainProps {
  readonly desk: Desk;
  readonly count: number;
  readonly seed: string;
}

/** Draws the lot once more: the plates stand from the one drawn on, so the first before it is that many places back. */
function Again({ desk, count, seed }: AgainProps) {
  const { delegations } = desk.room;
  if (count === 0) return null;
  const place = drawn(seed, count);
  const from = delegations[(count - place) % count]?.name ?? '';
  const name = delegations[0]?.name ?? '';
  return <p className="small">{fill(say.drawnAgain, { place: place + 1, of: count, from, name })}</p>;
}
