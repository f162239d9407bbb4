import { lazy, Suspense } from 'react';
import { floor as say } from '../../../i18n/en/roomFloor.ts';
import { patiently } from '../../components/patiently.ts';
import { FloorNow } from './FloorNow.tsx';
import { PlateActs } from './PlateActs.tsx';
import type { Focus, Seated } from './seated.ts';
import { SpeakersList } from './SpeakersList.tsx';
import { Statements } from './Statements.tsx';

const JustNow = lazy(() => patiently(() => import('./JustNow.tsx')));

interface SideProps {
  readonly at: Seated;
  readonly focus: Focus | undefined;
}

/** Shows the floor: who speaks, who waits, one's own plate, and what has just happened. */
export default function Side({ at, focus }: SideProps) {
  return (
    <aside className="side no-print" tabIndex={0} aria-label={say.side}>
      <FloorNow at={at} />
      <SpeakersList at={at} />
      <Statements at={at} />
      <PlateActs at={at} focus={focus} />
      <hr className="rule" />
      <Suspense>
        <JustNow at={at} />
      </Suspense>
    </aside>
  );
}
