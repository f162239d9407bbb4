import type { print as english } from '../en/print.ts';
import type { Twin } from '../twin.ts';

/** Sentences of a printed text. */
export const print: Twin<typeof english> = {
  original: 'Original : {language}',
  stands: {
    brackets: 'État du texte : {when}. Crochets : non agréé. Filet en marge : paragraphe ouvert.',
    authors:
      'État du texte : {when}, auteurs indiqués. Crochets : non agréé. Filet en marge : paragraphe ouvert.',
    clean:
      'Texte au net, état : {when} ; le libellé de base de chaque passage ouvert. Être au net ne vaut pas accord.',
  },
  adopted: 'Texte adopté.',
  silence: '(approbation tacite, échéance : {when})',
  pending: '(pas encore agréé)',
  record: 'Registre {seq}, {when}, empreinte {head}',
  codes: 'Codes près des mots : qui les propose ou les appuie ; noms à la fin',
  openFoot: 'Filet en marge : paragraphe ouvert',
  names: 'Délégations nommées',
  marks: 'Marques',
  noMark: 'Sans marque : projet de la Présidence',
  reader: 'Imprimé pour {name}',
  page: 'Page {page} sur {pages}',
  firstDraft: 'premier projet',
  button: 'Imprimer',
};
