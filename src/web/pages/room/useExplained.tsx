import { type ReactNode, useState } from 'react';
import type { Forbidden } from '../../components/desk.ts';
import { Why } from '../../components/Why.tsx';
import type { Seated } from './seated.ts';

/** Gives a seat whose refusals are explained where it is used, as in a dialog that covers the page, and the explanation. */
export function useExplained(at: Seated): readonly [at: Seated, explanation: ReactNode] {
  const [why, explain] = useState<Forbidden>();
  return [{ ...at, explain }, <Why key="why" why={why} onClose={() => explain(undefined)} />];
}
