import type { standings as english } from '../en/standings.ts';
import type { Twin } from '../twin.ts';

/** How well a rule is known. */
export const standings: Twin<typeof english> = {
  verified: { name: 'Проверено', about: 'прочитано в источнике' },
  practice: { name: 'Практика', about: 'обычай, без текста' },
  toBeConfirmed: { name: 'Требует подтверждения', about: 'под сомнением' },
};
