/** Informal consultations, contact groups and friends of the Chair, as everybody sees them. `name`: what they are on. */
export const consultations = {
  title: 'Consultations',
  named: {
    informals: 'Informal consultations on {name}',
    contactGroup: 'Contact group on {name}',
    friendsOfTheChair: 'Friends of the Chair on {name}',
  },
  facilitator: 'Facilitator: {name}',
  goIn: 'Go in',
  goInTo: 'Go in: {group}',
  invitedOnly: 'by invitation of the Chair',
  earlier: 'Earlier ({count})',

  // How a consultation stands, in a list
  state: {
    out: 'out since {when}',
    reported: 'reported, {when}',
    taken: 'taken into the text, {when}',
    setAside: 'report set aside, {when}',
    recalled: 'recalled, {when}',
  },

  // On a paragraph
  away: {
    informals: 'In informal consultations on {name} since {when}.',
    contactGroup: 'With the contact group on {name} since {when}.',
    friendsOfTheChair: 'With the friends of the Chair on {name} since {when}.',
  },
  awayShort: {
    informals: 'Informals',
    contactGroup: 'Contact group',
    friendsOfTheChair: 'Friends of the Chair',
  },
  awayOne: {
    informals: 'In informal consultations: {paragraphs}',
    contactGroup: 'With a contact group: {paragraphs}',
    friendsOfTheChair: 'With friends of the Chair: {paragraphs}',
  },
  awayMany: 'In consultations: {paragraphs}',
  back: {
    informals: 'Came back from informal consultations on {name}, {when}.',
    contactGroup: 'Came back from the contact group on {name}, {when}.',
    friendsOfTheChair: 'Came back from the friends of the Chair on {name}, {when}.',
  },
  notTaken: 'The meeting has not taken it yet.',
  reports: {
    informals: 'The facilitator of the informal consultations on {name} reports {paragraphs}.',
    contactGroup: 'The facilitator of the contact group on {name} reports {paragraphs}.',
    friendsOfTheChair: 'The facilitator of the friends of the Chair on {name} reports {paragraphs}.',
  },
  see: 'See what came back',
  seeOn: 'See {paragraph}',
  hide: 'Fold it',
  wentOut: 'As it went out',
  cameBack: 'As reported',
  struck: 'struck: left',
  bold: 'bold: entered',
  asItWas: 'Came back as it went out.',
  gone: 'Came back without this paragraph.',
  fresh: 'A new paragraph.',
  acts: 'Who moved what ({count})',
  madeIn: {
    informals: 'in informal consultations on {name}',
    contactGroup: 'in the contact group on {name}',
    friendsOfTheChair: 'among the friends of the Chair on {name}',
  },

  // In the room below
  of: '{paragraphs}, for {title}',
  toPlenary: 'Back to the plenary',
  noJournal: 'Consultations have no journal. With the report go the words and who moved them.',
  awaitsMeeting: 'Reported, {when}. The meeting has not taken it yet.',
  ended: {
    taken: 'The meeting took the text as reported, {when}.',
    setAside: 'The Chair set the report aside, {when}: the paragraphs stay as they went out.',
    recalled: 'The Chair recalled the paragraphs, {when}: they stay as they went out.',
  },

  // What goes on above, told below
  plenary: 'Plenary: {state}.',
  plenaryFloor: 'Plenary: {name} has the floor.',
  plenaryYourFloor: 'Your delegation has the floor in the plenary.',
  plenaryYourNext: 'Your delegation is next to speak in the plenary.',
  plenaryAsks: 'The plenary is asked: {question}',
  plenaryVotes: 'The plenary is voting.',
  plenaryCallsYou: 'Your delegation is called to vote in the plenary.',
} as const;
