/** Forming consultations and hearing their reports, at the Chair's console; reporting back, at the facilitator's. */
export const chairConsultations = {
  form: 'Send to consultations',
  formHint: 'The paragraphs leave the plenary until the report: nobody changes them here meanwhile.',
  kind: 'Kind',
  kinds: {
    informals: 'Informal consultations',
    contactGroup: 'Contact group',
    friendsOfTheChair: 'Friends of the Chair',
  },
  name: 'On what',
  nameHint: 'points of contact',
  paragraphs: 'Paragraphs',
  facilitator: 'Facilitator',
  members: 'Who is invited',
  membersHint: 'Only they come in, with the facilitator, the Chair and the secretary.',
  formNow: {
    informals: 'Send {paragraphs} to informal consultations',
    contactGroup: 'Form the contact group on {paragraphs}',
    friendsOfTheChair: 'Ask friends of the Chair about {paragraphs}',
  },
  choose: 'Choose the paragraphs and the facilitator, and say what they are on.',
  chooseOne: 'Choose a seat',

  recall: 'Recall',
  recallHint: 'The paragraphs come back as they went out. What was done on them there is not taken.',
  recallNow: 'Recall {paragraphs}',
  reported: 'Report: {group}',
  openPlaces: '{count} {count|place|places} still open in it.',
  noOpenPlace: 'No place is open in it.',
  put: 'Put the report to the meeting',
  setAside: 'Set it aside',
  setAsideHint: 'The paragraphs stay as they went out. The report stays in the record.',
  setAsideNow: 'Set the report aside',

  // The facilitator's console
  page: 'Facilitator’s console',
  plate: 'Facilitator',
  report: 'Report back',
  reportHint: 'This goes to the plenary, and the group ends. The meeting decides whether it takes the text.',
  reportNow: 'Report {paragraphs} to the plenary',
  fetching: 'Fetching the text that went out',
} as const;
