import type { bodyNames as english } from '../en/bodies.ts';
import type { Twin } from '../twin.ts';

/** The bodies whose rules ship with Placard, by the names that their data give. */
export const bodyNames: Twin<typeof english> = {
  'OSCE decision-making bodies (Permanent Council)': 'Organes décisionnels de l’OSCE (Conseil permanent)',
  'Main Committee of the General Assembly': 'Grande Commission de l’Assemblée générale',
  'Ad hoc committee of the General Assembly': 'Comité ad hoc de l’Assemblée générale',
};
