import type { Procedure } from '../../kernel/meeting/procedure.ts';
import { osceDecision } from './osceDecision.ts';

/** The bodies whose rules ship with Placard, by id. */
export const procedures: { readonly osceDecision: Procedure } = { osceDecision };
