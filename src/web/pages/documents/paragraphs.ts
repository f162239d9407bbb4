/** Gives the paragraphs of what was written, a blank line between them; ends of lines within one are spaces. */
export function paragraphsOf(written: string): readonly string[] {
  return written
    .split(/\n\s*\n/)
    .map((one) => one.replaceAll(/\s+/g, ' ').trim())
    .filter((one) => one !== '');
}
