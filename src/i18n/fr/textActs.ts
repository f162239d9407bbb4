import type { textActs as english } from '../en/textActs.ts';
import type { Twin } from '../twin.ts';

/** What was done on a paragraph, in the history of its words. Values: `who`. */
export const textActs: Twin<typeof english> = {
  WordingProposed: 'proposé par {who}',
  ParagraphEdited: 'proposé par {who}',
  ParagraphProposed: 'nouveau paragraphe proposé par {who}',
  StructureProposed: '{who} a demandé de le déplacer, de le scinder ou de le réunir à un autre',
  AlternativeSupported: '{who} a appuyé un libellé',
  AlternativeWithdrawn: '{who} s’est retiré',
  ParagraphReserved: '{who} a formulé une réserve',
  ReservationLifted: '{who} a levé sa réserve',
  RemarkNoted: 'observation de {who}',
  SiteSettled: 'un libellé a été arrêté, sans objection',
  PackageSettled: 'arrêté dans un paquet',
  ParagraphAgreed: 'le paragraphe a été agréé, sans objection',
  ParagraphReopened: 'rouvert par la Présidence',
  SiteStreamlined: 'des libellés ont été fusionnés, par accord',
  WordingRestored: 'repris par la Présidence : le libellé antérieur est rétabli',
  PollOpened: 'un sondage rapide a été ouvert',
  PollAnswered: '{who} a répondu au sondage',
  PollClosed: 'le sondage a été clos',
};
