import { lazy, type ReactNode, useState } from 'react';
import type { Forbidden } from '../../components/desk.ts';
import { patiently } from '../../components/patiently.ts';
import { Why } from '../../components/Why.tsx';
import type { Seated } from './seated.ts';

const StillCan = lazy(() => patiently(() => import('./may/StillCan.tsx')));

/** Gives a seat whose refusals are explained where it is used, as in a dialog that covers the page, and the explanation. */
export function useExplained(at: Seated): readonly [at: Seated, explanation: ReactNode] {
  const [why, explain] = useState<Forbidden>();
  return [
    { ...at, explain },
    <Why
      key="why"
      desk={at}
      why={why}
      still={why && <StillCan at={at} focus={undefined} command={why.command} />}
      onClose={() => explain(undefined)}
    />,
  ];
}
