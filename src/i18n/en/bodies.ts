/** The bodies whose rules ship with Placard, by the names that their data give. */
export const bodyNames = {
  'OSCE decision-making bodies (Permanent Council)': 'OSCE decision-making bodies (Permanent Council)',
  'Main Committee of the General Assembly': 'Main Committee of the General Assembly',
  'Ad hoc committee of the General Assembly': 'Ad hoc committee of the General Assembly',
} as const;
