import type { handover as english } from '../en/roomHandover.ts';
import type { Twin } from '../twin.ts';

/** Sentences of handing one's seat to a colleague. */
export const handover: Twin<typeof english> = {
  title: 'Remettre mon siège à un collègue',
  hint: 'Créez un lien pour votre collègue. Une fois ouvert, le siège lui passe : cet appareil quitte la salle et n’en garde rien. Vos brouillons non envoyés ne sont pas montrés à votre collègue.',
  make: 'Créer un lien',
  scan: 'Le lien vers le siège de {name}, en code',
  ends: 'Le lien ouvre le siège une fois, jusqu’à {when}.',
  copy: 'Copier le lien',
  copied: 'Copié',
  back: 'Reprendre le lien',
  tookBack: 'Le lien est annulé. Le siège reste le vôtre.',
  unreachable: 'Le serveur est injoignable. Réessayez quand la liaison sera rétablie.',
};
