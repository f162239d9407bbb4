// Letters of one alphabet that look like those of another: "Сommittee" with a Cyrillic С reads as it should and is another word.

const alphabets = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Georgian}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
];

/**
 * Tells whether a word has letters of more than one alphabet side by side; screens mark it, nobody is kept from
 * writing it. Parts joined by a hyphen are words of their own: "IT-компания" is as it should be.
 */
export function mixesAlphabets(word: string): boolean {
  return word
    .split(/[^\p{L}\p{M}]+/u)
    .some((part) => alphabets.filter((alphabet) => alphabet.test(part)).length > 1);
}
