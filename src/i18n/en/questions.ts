/** What the Chair asks the room, each adopted when nobody objects. */
export const questions = {
  agenda: 'May I take it that the agenda, as proposed, is adopted?',
  agendaChange: {
    add: 'May I take it that the item “{title}” is added to the agenda?',
    delete: 'May I take it that the item “{title}” is deleted from the agenda?',
    move: 'May I take it that the item “{title}” is placed before item {before} of the agenda?',
    last: 'May I take it that the item “{title}” is placed at the end of the agenda?',
  },
  timeLimit:
    'May I take it that statements are limited to {state} minutes, and to {group} minutes for a group?',
  closeList: 'May I take it that the list of speakers is closed?',
  motion: 'May I take it that the motion {motion}, moved by {name}, is carried?',
  elect: 'May I take it that {names} are elected by acclamation as {office}?',
  settle: 'May I take it that, in {paragraph}, the wording “{words}” is kept?',
  structure: {
    move: 'May I take it that {paragraph} moves, as proposed?',
    split: 'May I take it that {paragraph} is split, as proposed?',
    join: 'May I take it that {paragraph} and {next} are joined, as proposed?',
  },
  structureKept: {
    move: 'May I take it that {paragraph} stays where it stands?',
    split: 'May I take it that {paragraph} is not split?',
    join: 'May I take it that {paragraph} is not joined to another?',
  },
  agreeParagraph: 'May I take it that {paragraph} is agreed?',
  takeReport: 'May I take it that the meeting takes the text as reported by the facilitator of “{name}”?',
  skipText: 'A text on this question is adopted. May I take it that {symbol} is not put to the vote?',
  adReferendum: 'May I take it that “{title}” is agreed ad referendum?',
  silence: 'May I take it that {symbol}, {version}, is put under silence until {when}?',
  adopt: 'May I take it that “{title}” is adopted as {symbol}?',
  streamline: 'May I take it that, in {paragraph}, the alternatives are joined as “{words}”?',
  inError: 'Announced in error: not decided. The question is before the room again.',
  noText: '(no text)',
} as const;
