import type { Standing } from '../../kernel/meeting/procedure.ts';

/** How well a rule is known. */
export const standings: { readonly [S in Standing]: { readonly name: string; readonly about: string } } = {
  verified: { name: 'Verified', about: 'read in the source' },
  practice: { name: 'Practice', about: 'custom, no text' },
  toBeConfirmed: { name: 'To be confirmed', about: 'in doubt' },
};
