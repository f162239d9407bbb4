import type * as english from '../en/votingFormulas.ts';
import type { Twin } from '../twin.ts';

/** What the Chair says on procedural motions. Values: `name`, `symbol`, `title`, `parts`, `for`, `against`. */
export const motionSentences: Twin<typeof english.motionSentences> = {
  takeUpSuspendMeeting: '{name} a proposé la suspension de la séance.',
  takeUpAdjournMeeting: '{name} a proposé l’ajournement de la séance.',
  takeUpAdjournDebate:
    '{name} a demandé l’ajournement du débat sur la question en discussion. Si la motion est adoptée, la réunion ne prend aucune décision sur le texte dont elle est saisie.',
  takeUpCloseDebate:
    '{name} a demandé la clôture du débat sur la question en discussion, même si d’autres ont manifesté le désir de prendre la parole.',
  takeUpCompetence:
    '{name} a demandé que la réunion statue sur sa compétence à adopter le texte « {title} », {symbol}. Cette motion est mise aux voix avant le texte.',
  takeUpReconsider:
    '{name} a demandé un nouvel examen de la décision sur le texte « {title} », {symbol}. La motion requiert les deux tiers des présents et votants.',
  takeUpDivide:
    '{name} a demandé que des parties de {symbol}, au nombre de {parts}, soient mises aux voix séparément. Y a-t-il une objection à la demande de division ?',
  takeUpProposalOrder:
    '{name} a demandé que les textes dont nous sommes saisis soient mis aux voix dans un ordre autre que celui de leur présentation.',
  callSpeakers:
    'Je donnerai la parole à {for} {for|orateur|orateurs} pour la motion et à {against} contre, puis je la mettrai aux voix. Qui souhaite prendre la parole ?',
  callSpeakersAgainst:
    'Je donnerai la parole à {against} {against|orateur|orateurs} contre la motion, puis je la mettrai aux voix. Une délégation souhaite-t-elle s’y opposer ?',
  notDebated: 'La motion n’est pas débattue. Je la mettrai aux voix immédiatement.',
  speakerFor: 'Je donne la parole à {name}, qui souhaite parler pour la motion.',
  speakerAgainst: 'Je donne la parole à {name}, qui souhaite parler contre la motion.',
  carryMotion: 'Puis-je considérer que la réunion accepte la motion de {name} ?',
  putMotion: 'Je mets maintenant aux voix la motion de {name}.',
};

/** What the Chair says before, during and after a vote. Values: `name`, `symbol`, `other`, `title`, `paragraphs`, `yes`, `no`, `abstain`. */
export const voteSentences: Twin<typeof english.voteSentences> = {
  putAmendment: 'Nous nous prononcerons d’abord sur l’amendement {symbol}, présenté par {name}.',
  dropAmendment:
    'Les mots que l’amendement {symbol} de {name} modifierait ne figurent plus dans le texte. Il n’est pas mis aux voix.',
  skipAmendment:
    'L’adoption de {other} implique le rejet de l’amendement {symbol} de {name}, qui n’est donc pas mis aux voix.',
  putPart: 'Un vote séparé a été demandé sur {paragraphs} de {symbol}. Nous y procédons maintenant.',
  putDraft: 'Nous allons maintenant nous prononcer sur l’ensemble du texte « {title} », {symbol}.',
  skipText:
    'Un texte sur la même question a été adopté. Puis-je considérer que la réunion ne souhaite pas voter sur {symbol} ?',
  effortsExhausted:
    'Je dois informer la réunion que, à mon sens, tous les efforts en vue d’un accord par consensus sur {symbol} sont épuisés.',
  explanationsBefore:
    'Avant le vote, une délégation souhaite-t-elle expliquer son vote ou sa position ? Les explications sont limitées à {minutes} {minutes|minute|minutes} et les auteurs n’expliquent pas leur propre texte.',
  giveExplanation: 'Je donne la parole à {name} pour une explication de vote avant le vote.',
  beginPlates:
    'Nous allons maintenant procéder au vote. Nul ne peut plus l’interrompre, sauf pour une motion d’ordre sur la manière dont il s’effectue.',
  beginRecorded:
    'Un vote enregistré a été demandé. Nous allons y procéder ; nul ne peut l’interrompre, sauf pour une motion d’ordre sur la manière dont il s’effectue.',
  beginRollCall:
    'Un vote par appel nominal a été demandé. Je tirerai au sort la délégation appelée la première. Le vote commence.',
  votePlates: 'Qui vote pour ? Qui vote contre ? Abstentions ?',
  voteRecorded:
    'Les délégations sont priées d’exprimer leur vote et de vérifier qu’il est correctement affiché.',
  voteRollCall: 'J’appelle {name} : pour, contre ou abstention ?',
  passOver: '{name} : pas de réponse.',
  closeVote:
    'Toutes les délégations ont-elles voté comme elles le souhaitaient ? {answered} sur {all} {answered|a|ont} répondu. Le vote est clos.',
  resultMotionCarried:
    'Le résultat est le suivant : {yes} voix pour, {no} contre, {abstain} {abstain|abstention|abstentions}. La motion est adoptée.',
  resultMotionLost:
    'Le résultat est le suivant : {yes} voix pour, {no} contre, {abstain} {abstain|abstention|abstentions}. La motion est rejetée.',
  resultAppealCarried:
    'Le résultat est le suivant : {yes} voix pour l’appel, {no} contre, {abstain} {abstain|abstention|abstentions}. La décision de la Présidence est annulée.',
  resultAppealLost:
    'Le résultat est le suivant : {yes} voix pour l’appel, {no} contre, {abstain} {abstain|abstention|abstentions}. La décision de la Présidence est maintenue.',
  resultAgendaChangeCarried:
    'Le résultat est le suivant : {yes} voix pour, {no} contre, {abstain} {abstain|abstention|abstentions}. L’ordre du jour est modifié comme demandé.',
  resultAgendaChangeLost:
    'Le résultat est le suivant : {yes} voix pour, {no} contre, {abstain} {abstain|abstention|abstentions}. L’ordre du jour n’est pas modifié.',
  resultAmendmentCarried:
    'Le résultat est le suivant : {yes} voix pour, {no} contre, {abstain} {abstain|abstention|abstentions}. L’amendement {symbol} est adopté.',
  resultAmendmentLost:
    'Le résultat est le suivant : {yes} voix pour, {no} contre, {abstain} {abstain|abstention|abstentions}. L’amendement {symbol} est rejeté.',
  resultPartCarried:
    'Le résultat est le suivant : {yes} voix pour, {no} contre, {abstain} {abstain|abstention|abstentions}. La partie {paragraphs} de {symbol} est maintenue.',
  resultPartLost:
    'Le résultat est le suivant : {yes} voix pour, {no} contre, {abstain} {abstain|abstention|abstentions}. La partie {paragraphs} de {symbol} n’est pas maintenue.',
  resultDraftCarried:
    'Le résultat est le suivant : {yes} voix pour, {no} contre, {abstain} {abstain|abstention|abstentions}. Le texte « {title} », {symbol}, est adopté.',
  resultDraftLost:
    'Le résultat est le suivant : {yes} voix pour, {no} contre, {abstain} {abstain|abstention|abstentions}. Le texte « {title} », {symbol}, est rejeté.',
};

/** What the Chair says in an election. */
export const electionSentences: Twin<typeof english.electionSentences> = {
  elect:
    'Le nombre de candidats pour {office} correspond au nombre de sièges à pourvoir. Puis-je considérer que la réunion souhaite se dispenser du scrutin secret et élire {names} ?',
  openBallot:
    'Nous allons procéder à l’élection au scrutin secret pour {office}. Les candidats sont : {names}. Le vote commence ; nul ne peut l’interrompre, sauf pour une motion d’ordre sur la manière dont il s’effectue.',
  openNextBallot:
    'Il reste des sièges à pourvoir pour {office}. Nous passons au tour suivant, limité aux candidats ayant recueilli le plus grand nombre de voix.',
  closeBallot:
    'Toutes les délégations ont-elles déposé leur bulletin ? {cast} sur {all} {cast|l’a|l’ont} fait. Le scrutin est clos et les voix sont dépouillées.',
  elected: 'A obtenu la majorité requise pour {office} : {names}. Sièges restant à pourvoir : {left}.',
  nobodyElected: 'Aucun candidat pour {office} n’a obtenu la majorité requise.',
  drawPlace: 'De nouveau à égalité de voix : {names}. Je tirerai au sort entre eux pour {office}.',
};
