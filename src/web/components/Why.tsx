import { lazy, type ReactNode, Suspense } from 'react';
import type { Desk, Forbidden } from './desk.ts';
import { patiently } from './patiently.ts';
import './whynot/whynot.css';

const WhyNot = lazy(() => patiently(() => import('./whynot/WhyNot.tsx')));

interface WhyProps {
  readonly desk: Desk;
  readonly why: Forbidden | undefined;
  /** What is told before the rule. */
  readonly told?: ReactNode;
  /** What one can still do. */
  readonly still?: ReactNode;
  readonly onClose: () => void;
}

/** Shows why an act was refused, once one is, and tells a screen reader at once. */
export function Why({ desk, why, told, still, onClose }: WhyProps) {
  return (
    <div aria-live="assertive">
      <Suspense>{why && <WhyNot {...{ desk, why, told, still, onClose }} />}</Suspense>
    </div>
  );
}
