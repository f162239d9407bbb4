/** Sentences of the comparison of two versions. */
export const compare = {
  compareFailed: 'The earlier text could not be fetched. The text you have is safe.',
  compareFetching: 'Fetching {version}',
  compareFrom: 'Earlier',
  compareTo: 'Later',
  compareNow: 'Now',
  compareCounts: '{entered} in, {left} out, {paragraphs} changed',
  words: '{count} {count|word|words}',
  paragraphs: '{count} {count|paragraph|paragraphs}',
  compareEqual: 'No word differs',
  previousChange: 'Previous change',
  nextChange: 'Next change',
  compareLeft: 'struck: left',
  compareEntered: 'bold: entered',
  compareSame: 'Same words as {version}',
} as const;
