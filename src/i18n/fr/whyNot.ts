import type { whyNot as english } from '../en/whyNot.ts';
import type { Twin } from '../twin.ts';

/** Sentences of "Why can't I?": the rule that refuses an act, who did what, what would make it possible, what remains. */
export const whyNot: Twin<typeof english> = {
  title: 'Pourquoi pas ?',
  possible: 'Ce sera possible {when}',
  happened: 'Ce qui s’est passé',
  entry: 'Entrée {seq} du registre',
  by: 'par {name}',
  looking: 'Recherche dans le registre…',
  still: 'Vous pouvez encore',
  opens: 'Ce qui ouvre la voie',
  all: 'Tout ce que je peux faire',
  press: '{sentence} Appuyez pour savoir pourquoi.',
  possibleNow: 'C’est possible maintenant.',
};
