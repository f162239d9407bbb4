import { fill } from '../../../../i18n/fill.ts';
import { motions as say } from '../../../../i18n/en/roomMotions.ts';
import { sides } from '../../../../i18n/en/votes.ts';
import { type PendingMotion, pendingMotions } from '../../../../kernel/meeting/views.ts';
import { Act } from '../../../components/Act.tsx';
import { nameOf } from '../../../components/desk.ts';
import type { Seated } from '../seated.ts';
import { Moved } from './Moved.tsx';
import { Ruling } from './Ruling.tsx';
import { Terms } from './Terms.tsx';
import './motions.css';

/** Shows a fresh ruling and the motions before the meeting, the one that has precedence first. */
export default function Motions({ at }: { readonly at: Seated }) {
  const pending = pendingMotions(at.room);
  return (
    <>
      <Ruling at={at} />
      {pending.length > 0 && (
        <section className="asked motions" aria-labelledby="motions">
          <h2 className="h" id="motions">
            {say.before}
          </h2>
          <ol>
            {pending.map((one) => (
              <Pending key={one.motion.id} at={at} of={one} />
            ))}
          </ol>
        </section>
      )}
    </>
  );
}

function Pending({ at, of: { motion, first } }: { readonly at: Seated; readonly of: PendingMotion }) {
  const { room, you } = at;
  const name = say.names[motion.put.kind];
  return (
    <li>
      <p>
        <b className="strong">{name}</b>{' '}
        <span className="soft">{fill(say.by, { name: nameOf(room, motion.by) })}</span>
        {first && <span className="small muted">, {say.next}</span>}
      </p>
      <Moved room={room} put={motion.put} />
      <Terms room={room} kind={motion.put.kind} short />
      {motion.called && <p className="small">{say.called}</p>}
      {motion.speakers.length > 0 && (
        <p className="small">
          {motion.speakers
            .map(({ who, side, heard }) =>
              [fill(say.asked, { name: nameOf(room, who), side: sides[side] }), heard ? say.heard : '']
                .filter(Boolean)
                .join(', '),
            )
            .join('; ')}
        </p>
      )}
      {you !== undefined && (
        <div className="row wrap">
          {motion.by === you ? (
            <Act
              desk={at}
              command={{ type: 'WithdrawMotion', motion: motion.id }}
              look="sm"
              label={`${say.withdraw}: ${name}`}
            >
              {say.withdraw}
            </Act>
          ) : (
            (['for', 'against'] as const).map((side) => {
              const words = side === 'for' ? say.speakFor : say.speakAgainst;
              return (
                <Act
                  key={side}
                  desk={at}
                  command={{ type: 'AskToSpeakOnMotion', motion: motion.id, side }}
                  look="sm"
                  label={`${words}: ${name}`}
                >
                  {words}
                </Act>
              );
            })
          )}
        </div>
      )}
    </li>
  );
}
