import type { formulaSentences as english } from '../en/formulas.ts';
import type { Twin } from '../twin.ts';
import { electionSentences, motionSentences, voteSentences } from './votingFormulas.ts';

/** What the Chair says aloud, as chairs of committees say it. */
export const formulaSentences: Twin<typeof english> = {
  callToOrder: 'Mesdames et Messieurs les délégués, je déclare ouverte la séance. {title}.',
  nextSitting: 'Mesdames et Messieurs les délégués, je déclare ouverte la séance {sitting} de notre réunion.',
  tooFewToOpen:
    'Mesdames et Messieurs les délégués, {present} {present|délégation est présente|délégations sont présentes}. J’ouvrirai la séance quand elles seront {needed}.',
  resume: 'La séance est reprise.',
  pointOfOrder: 'La parole est à {name} pour une motion d’ordre. Je statuerai immédiatement.',
  pointOfOrderOnly:
    'Je donne la parole à {name} pour une motion d’ordre. Je rappelle que l’orateur qui présente une motion d’ordre ne peut traiter du fond de la question en discussion.',
  upheld: 'La motion d’ordre présentée par {name} est admise.',
  notUpheld: 'Je remercie {name}. La motion d’ordre n’est pas admise.',
  appeal:
    '{name} en appelle de la décision de la Présidence. L’appel n’est pas débattu ; je le mets aux voix immédiatement. Ma décision est maintenue si la réunion ne l’annule pas : voter pour l’appel, c’est voter l’annulation de la décision.',
  consensus: 'Je n’en vois pas. Il en est ainsi décidé.',
  objection: 'J’ai entendu une objection : {names}. Il n’y a pas de consensus.',
  overtaken: 'La question que j’ai posée n’a plus lieu d’être. Je la retire.',
  quorumMissing:
    'Aucune décision ne peut être prise : {needed} délégations doivent être présentes, et {present} le {present|est|sont}. Je prie le secrétariat d’appeler les délégations en salle.',
  proposeAgenda: 'Vous êtes saisis du projet d’ordre du jour. Puis-je considérer qu’il est adopté ?',
  takeUpAdd:
    '{name} a demandé que le point « {title} » soit ajouté à l’ordre du jour. Puis-je considérer que la réunion en est d’accord ?',
  takeUpDelete:
    '{name} a demandé que le point « {title} » soit supprimé de l’ordre du jour. Puis-je considérer que la réunion en est d’accord ?',
  takeUpMove:
    '{name} a demandé que le point « {title} » soit placé avant le point {before} de l’ordre du jour. Puis-je considérer que la réunion en est d’accord ?',
  takeUpMoveLast:
    '{name} a demandé que le point « {title} » soit placé à la fin de l’ordre du jour. Puis-je considérer que la réunion en est d’accord ?',
  putAgendaChange: 'Je mets aux voix la demande de {name}.',
  announceAdoption:
    'J’informe la réunion que le silence n’a pas été rompu sur {symbol}. Le texte « {title} » est adopté.',
  anyStatement:
    'Une délégation souhaite-t-elle joindre une déclaration à {symbol} ? À défaut, la décision est publiée avec celles qui ont été reçues.',
  explanationsAfter:
    'Je donne maintenant la parole aux délégations qui souhaitent expliquer leur vote sur {symbol} après le vote. S’il n’y en a pas, nous en avons achevé l’examen.',
  openItem: 'Nous abordons le point {item} de l’ordre du jour : {title}.',
  openList: 'J’ouvre la liste des orateurs. Les délégations peuvent lever leur plaque.',
  timeRunsOut: 'Je prie {name} de bien vouloir conclure.',
  timeIsOver: 'Le temps est écoulé. Je prie {name} de conclure maintenant.',
  thanks: 'Je remercie {name}.',
  thanksAndNext: 'Je remercie {name}. Je donne la parole à {next}.',
  goOn: '{name}, veuillez poursuivre.',
  giveFloor: 'Je donne la parole à {name}.',
  giveGroup: 'Je donne la parole à {name}, qui s’exprime au nom de {group}.',
  passOverSpeaker: '{name} n’est pas dans la salle. Je l’appellerai à la fin de la liste.',
  giveReply: 'Je donne la parole à {name}, qui exerce son droit de réponse.',
  anyOther: 'Une autre délégation souhaite-t-elle prendre la parole ? Je n’en vois pas. La liste est close.',
  closeListWithConsent:
    'Si aucune autre délégation ne souhaite prendre la parole, je propose de clore la liste des orateurs. Puis-je considérer que la réunion en est d’accord ?',
  issueVersion:
    'Le texte ne contient plus de crochets. Je prie le secrétariat de le publier sous la cote {version}.',
  adReferendum: 'Puis-je considérer que le texte « {title} » est agréé ad referendum ?',
  adopt: 'Puis-je considérer que le texte « {title} », {symbol}, est adopté ?',
  silenceRuns: 'Le texte {symbol} est soumis à la procédure d’approbation tacite. Nous attendons l’échéance.',
  settlePackage: 'Tous les intéressés ont accepté le paquet {package}. Il est arrêté dans son ensemble.',
  takeReport:
    'Le facilitateur de « {name} » a fait rapport sur {paragraphs}. Puis-je considérer que la réunion retient le texte tel que rapporté ?',
  reportBack: 'Je remercie les délégations. Je ferai rapport à la réunion.',
  agreeParagraph: 'Puis-je considérer que {paragraph} est agréé ?',
  callParagraph: 'Nous passons à {paragraph}.',
  closeItem: 'Nous avons achevé l’examen du point {item}, {title}.',
  adjourn: 'Je remercie les délégations et les interprètes. La séance est levée.',
  close: 'Notre ordre du jour est épuisé. La réunion est close.',
  ...motionSentences,
  ...voteSentences,
  ...electionSentences,
};
