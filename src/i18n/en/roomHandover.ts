/** Sentences of handing one's seat to a colleague. */
export const handover = {
  title: 'Hand my seat to a colleague',
  hint: 'Make a link for your colleague. When it is opened, the seat passes over: this device is signed out of the room and keeps nothing of it. Drafts you have not sent are not shown to your colleague.',
  make: 'Make a link',
  scan: 'The link to the seat of {name} as a code',
  ends: 'The link opens the seat once, until {when}.',
  copy: 'Copy the link',
  copied: 'Copied',
  back: 'Take the link back',
  tookBack: 'The link is void. The seat stays yours.',
  unreachable: 'The server cannot be reached. Try again when the line is back.',
} as const;
