/** Sentences of a printed text. */
export const print = {
  original: 'Original: {language}',
  stands: {
    brackets: 'Text as it stands at {when}. Square brackets: not agreed. Rule in the margin: open paragraph.',
    authors:
      'Text as it stands at {when}, authors marked. Square brackets: not agreed. Rule in the margin: open paragraph.',
    clean:
      'Clean text as it stands at {when}: the base wording of every open place. Not agreed by being clean.',
  },
  adopted: 'Text as adopted.',
  silence: '(under silence until {when})',
  pending: '(not yet agreed)',
  record: 'Record {seq}, {when}, hash {head}',
  codes: 'Codes beside words: who proposed or supports them; names at the end',
  openFoot: 'Rule in the margin: open paragraph',
  names: 'Delegations named',
  marks: 'Marks',
  noMark: 'No mark: Chair’s draft',
  reader: 'Printed for {name}',
  page: 'Page {page} of {pages}',
  firstDraft: 'first draft',
  button: 'Print',
} as const;
