import type { questions as english } from '../en/questions.ts';
import type { Twin } from '../twin.ts';

/** What the Chair asks the room, each adopted when nobody objects. */
export const questions: Twin<typeof english> = {
  agenda: 'Puis-je considérer que l’ordre du jour est adopté tel qu’il a été proposé ?',
  agendaChange: {
    add: 'Puis-je considérer que le point « {title} » est ajouté à l’ordre du jour ?',
    delete: 'Puis-je considérer que le point « {title} » est supprimé de l’ordre du jour ?',
    move: 'Puis-je considérer que le point « {title} » est placé avant le point {before} de l’ordre du jour ?',
    last: 'Puis-je considérer que le point « {title} » est placé à la fin de l’ordre du jour ?',
  },
  timeLimit:
    'Puis-je considérer que la durée des interventions est limitée à {state} {state|minute|minutes}, et à {group} {group|minute|minutes} pour un groupe ?',
  closeList: 'Puis-je considérer que la liste des orateurs est close ?',
  motion: 'Puis-je considérer que la motion {motion}, présentée par {name}, est adoptée ?',
  elect: 'Puis-je considérer que sont élus par acclamation, {office} : {names} ?',
  settle: 'Puis-je considérer que, à {paragraph}, le libellé « {words} » est retenu ?',
  structure: {
    move: 'Puis-je considérer que {paragraph} est déplacé, comme proposé ?',
    split: 'Puis-je considérer que {paragraph} est scindé, comme proposé ?',
    join: 'Puis-je considérer que {paragraph} et {next} sont réunis, comme proposé ?',
  },
  structureKept: {
    move: 'Puis-je considérer que {paragraph} reste à sa place ?',
    split: 'Puis-je considérer que {paragraph} n’est pas scindé ?',
    join: 'Puis-je considérer que {paragraph} n’est pas réuni à un autre ?',
  },
  agreeParagraph: 'Puis-je considérer que {paragraph} est agréé ?',
  takeReport:
    'Puis-je considérer que la réunion retient le texte tel que rapporté par le facilitateur de « {name} » ?',
  skipText:
    'Un texte sur cette question est adopté. Puis-je considérer que {symbol} n’est pas mis aux voix ?',
  adReferendum: 'Puis-je considérer que le texte « {title} » est agréé ad referendum ?',
  silence:
    'Puis-je considérer que le texte {symbol}, {version}, est soumis à la procédure d’approbation tacite, échéance : {when} ?',
  adopt: 'Puis-je considérer que le texte « {title} » est adopté sous la cote {symbol} ?',
  streamline: 'Puis-je considérer que, à {paragraph}, les variantes sont fusionnées en « {words} » ?',
  inError: 'Annoncé par erreur : rien n’est décidé. La question est de nouveau posée à la salle.',
  noText: '(sans texte)',
};
