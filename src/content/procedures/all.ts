import type { Procedure } from '../../kernel/meeting/procedure.ts';
import { osceDecision } from './osceDecision.ts';
import { unAdHoc } from './unAdHoc.ts';
import { ungaCommittee } from './ungaCommittee.ts';

/** The bodies whose rules ship with Placard, by id. */
export const procedures: {
  readonly [id in 'osceDecision' | 'ungaCommittee' | 'unAdHoc']: Procedure;
} = { osceDecision, ungaCommittee, unAdHoc };
