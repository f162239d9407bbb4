import type { Role } from '../../kernel/meeting/room.ts';

/** What is written on the plate of a seat. */
export const roles: { readonly [R in Role]: string } = {
  chair: 'Chair',
  secretary: 'Secretary',
  head: 'Head of delegation',
  delegate: 'Delegate',
  expert: 'Expert',
  observer: 'Observer',
  hall: 'Hall display',
};

/** Sentences that every page shares. */
export const common = {
  journal: 'Journal',
  documents: 'Documents',
  attribution: {
    record: 'Speakers are named',
    notIdentified: 'Speakers not identified',
    none: 'No record',
  },
  exportNames: 'The record itself, and with it this file, says who had the floor.',
  attributionHint: {
    record: 'The journal names the delegations that spoke.',
    notIdentified:
      'What is said here may be told, not who said it: neither the journal nor the history names speakers.',
    none: 'No record is kept of what is said here. The journal tells what is decided.',
  },
  timeMarks: { minute: 'One minute left.', half: '30 seconds left.', over: 'Time is over.' },
  fetching: 'Fetching the page',
  fetchingRoom: 'Fetching the room',
  mishap:
    'This page could not be drawn. Nothing in the room was changed, and your drafts are kept. Reload it.',
  reload: 'Reload',
  nowhere: 'There is no page at this address.',
  toRooms: 'All rooms',
  close: 'Close',
  item: 'Item {item}, {title}',
  meetingState: {
    scheduled: 'not begun',
    open: 'in session',
    suspended: 'suspended',
    adjourned: 'adjourned',
    closed: 'closed',
  },
  ruleBook: 'The rule book of this meeting',
  inTheRuleBook: 'Read it in the rule book',
  ruleStands: 'Rule: {source}',
  ruleForbids: 'A rule of this body does not allow it now.',
  orderMatters: 'Waits for the room: its place in the order of acts matters.',
  left: '{span} left',
  over: '{span} over',
  time: 'time',
  paused: 'Paused',
  hasFloor: 'Has the floor',
  toRoom: 'Go to your seat',
  chairPlate: 'Chair',
  until: '{state} until {when}',

  live: 'Live',
  recording: 'Live, recording',
  connecting: 'Connecting',
  offlineSince: 'Offline since {clock}',
  offline: 'Offline since {clock}. Your words are kept.',
  offlineRests:
    'Plate, support, silence and the Chair’s acts wait for the room, because their order matters. Timers show the last known.',
  reconnected: 'Back in the room: {sent} sent, {received} received.',
  acts: '{count} {count|act|acts}',
  restored:
    'The record was restored from a backup. What you see is what it holds now; your drafts are kept. Check your last acts.',
  recordDiffers:
    'The record does not continue what this browser saw up to entry {seq}. Tell the secretary; keep this page’s export.',
  signatureFails:
    'Entry {seq} came with a signature that does not fit the server’s key: something between this browser and the server may have changed it. Tell the secretary before you act on what you see.',
  keyChanged:
    'This server signs its record with another key ({key}) than this browser knows of it ({known}). Ask the secretary to read out the key on their desk before you go on.',
  trustKey: 'The keys agree',
  trouble: {
    tooLarge: 'That was too long to be sent. Nothing was changed. Shorten it and try again.',
    tooFast: 'Too many acts in one second. Nothing is lost. Try again.',
    malformed: 'The server did not understand this act. Nothing was changed. Reload the page and try again.',
    hiddenCharacters: 'It holds characters that do not show. Nothing was changed. Type it again.',
    idUsedForOther: 'This act was mistaken for another. Nothing was changed. Try again.',
    storeUnavailable: 'The record cannot be written at the moment. Nothing is lost. Try again.',
  },
  unconfirmed: 'Not confirmed: {act}.',
  asking: 'Asking the room what became of: {act}.',
  again: 'Try again',
  letGo: 'Let it go',
  closed: {
    notYourRoom: 'You have no seat in this room. Open the link or scan the code that the secretary gave you.',
    roomArchived: 'This room is archived. Its record can be replayed.',
    seatHandedOver: 'Your seat has passed to a colleague. Nothing of the room is kept in this browser.',
    seatTakenBack: 'The secretary has withdrawn your seat. What you drafted is kept in this browser.',
    noSuchRoom: 'There is no room at this address.',
  },
  takeSeat: 'Take a seat',
  replay: 'Replay',

  language: 'Language',
  theme: 'Light or dark',
  themes: { system: 'As the device', light: 'Light', dark: 'Dark' },
  notEncrypted: 'Not encrypted',
  notEncryptedHint: 'Fine on a cable of your own, not on a network you share.',
  help: 'Help and keys',
  keys: 'Keys',
  space: 'Space',
  enter: 'Enter',
  keysHint: 'Single letters rest while you type.',
  keysOff: 'Single-letter keys are off',
  keysOn: 'Single-letter keys are on',
  always: [
    { keys: '?', act: 'this help' },
    { keys: 'Esc', act: 'close, keep the draft' },
    { keys: 'Tab', act: 'to the next control' },
  ],

  mixedAlphabets: 'This word has letters of more than one alphabet.',
} as const;
