import type { standings as english } from '../en/standings.ts';
import type { Twin } from '../twin.ts';

/** How well a rule is known. */
export const standings: Twin<typeof english> = {
  verified: { name: 'Vérifié', about: 'lu dans la source' },
  practice: { name: 'Pratique', about: 'usage, sans texte' },
  toBeConfirmed: { name: 'À confirmer', about: 'douteux' },
};
