import { useState } from 'react';
import { motions as say } from '../../../../i18n/en/roomMotions.ts';
import type { MotionKind } from '../../../../kernel/meeting/motion.ts';
import { motionSetting } from '../../../../kernel/meeting/precedence.ts';
import { Act } from '../../../components/Act.tsx';
import { forbidden } from '../../../components/desk.ts';
import Dialog from '../Dialog.tsx';
import { Refused } from '../may/Refused.tsx';
import type { Focus, Seated } from '../seated.ts';
import { motionKinds, plainly } from './plainly.ts';
import { SetOut } from './SetOut.tsx';
import { Terms } from './Terms.tsx';
import './motions.css';

interface MoveProps {
  readonly at: Seated;
  readonly focus: Focus | undefined;
  readonly onClose: () => void;
}

/** Shows the motions that this body knows, what each does and needs, and moves one; one that is refused says why. */
export default function Move({ at, focus, onClose }: MoveProps) {
  const known = motionKinds.filter((kind) => motionSetting(at.room, kind));
  return (
    <Dialog title={say.title} onClose={onClose}>
      <p className="small soft">{say.hint}</p>
      <ul className="moves">
        {known.map((kind) => (
          <Kind key={kind} {...{ at, kind, focus, onClose }} />
        ))}
      </ul>
    </Dialog>
  );
}

function Kind({ at, kind, focus, onClose }: MoveProps & { readonly kind: MotionKind }) {
  const begun = plainly(at.room, kind, focus?.draft.id);
  const [put, setPut] = useState(begun);
  const [open, setOpen] = useState(false);
  const shown = open ? put : begun;
  const why = shown && forbidden(at, { type: 'Move', motion: shown });
  if (!shown) return null;
  const isMore = kind !== 'adjournDebate' && kind !== 'closeDebate';
  return (
    <li className={why ? 'resting' : ''}>
      <h3>{say.names[kind]}</h3>
      <p className="small">{say.means[kind]}</p>
      <Terms room={at.room} kind={kind} />
      {why && <Refused at={at} why={why} />}
      {open && <SetOut at={at} put={shown} onPut={setPut} />}
      <div className="row wrap">
        {isMore && !open && (
          <button
            type="button"
            className="btn sm quiet"
            aria-label={`${say.choose}: ${say.names[kind]}`}
            onClick={() => setOpen(true)}
          >
            {say.choose}
          </button>
        )}
        <Act
          desk={at}
          command={{ type: 'Move', motion: shown }}
          look="sm"
          label={`${say.moveNow}: ${say.names[kind]}`}
          onDone={onClose}
        >
          {say.moveNow}
        </Act>
      </div>
    </li>
  );
}
