/** Sentences of the comparison of two versions. */
export const compare = {
  compareFailed: 'The earlier text could not be fetched. The text you have is safe.',
  compareFetching: 'Fetching {version}',
  compareFrom: 'Earlier',
  compareTo: 'Later',
  compareNow: 'Now',
  compareCounts: '{entered} words in, {left} out, {paragraphs} paragraphs changed',
  previousChange: 'Previous change',
  nextChange: 'Next change',
  compareLeft: 'struck: left',
  compareEntered: 'bold: entered',
  compareSame: 'Same words as {version}',
} as const;
