/** Sentences of a printed text. */
export const print = {
  original: 'Original: {language}',
  stands: 'Text as it stands at {when}. Square brackets: not agreed. Rule in the margin: open paragraph.',
  adopted: 'Text as adopted.',
  silence: '(under silence until {when})',
  pending: '(not yet agreed)',
  record: 'Record {seq}, {when}, hash {head}',
  codes: 'Codes beside words: who proposed or supports them',
  firstDraft: 'first draft',
  button: 'Print',
} as const;
