import type { bodyNames as english } from '../en/bodies.ts';
import type { Twin } from '../twin.ts';

/** The bodies whose rules ship with Placard, by the names that their data give. */
export const bodyNames: Twin<typeof english> = {
  'OSCE decision-making bodies (Permanent Council)': 'Директивные органы ОБСЕ (Постоянный совет)',
  'Main Committee of the General Assembly': 'Главный комитет Генеральной Ассамблеи',
  'Ad hoc committee of the General Assembly': 'Специальный комитет Генеральной Ассамблеи',
};
