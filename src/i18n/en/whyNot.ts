/** Sentences of "Why can't I?": the rule that refuses an act, who did what, what would make it possible, what remains. */
export const whyNot = {
  title: 'Why can’t I?',
  possible: 'It becomes possible when {when}',
  happened: 'What happened',
  entry: 'Entry {seq} in the record',
  by: 'by {name}',
  looking: 'Looking in the record…',
  still: 'You still can',
  opens: 'What opens the way',
  all: 'All I may do',
  press: '{sentence} Press to see why.',
  possibleNow: 'It is possible now.',
} as const;
