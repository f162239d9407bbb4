// The lines of a file, and which of them are the page's and not the text's.

/** One line with its ending. `start` counts characters of the file; `content` is what is left without the margins. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** From 1, as an editor counts: CR LF, LF or CR ends a line. */
  readonly number: number;
  readonly content: string;
  /** Columns of the line without its ending and trailing spaces: tells where a line was broken by the page. */
  readonly width: number;
  readonly standing: 'blank' | 'page' | 'text';
}

/** A form feed, NEL and U+2029 begin something new and are not counted as lines. */
const lineOf = /[^\n\r\f\u0085\u2029]*(?:\r\n|[\n\r\f\u0085\u2029])|[^\n\r\f\u0085\u2029]+$/g;
const pageNumber = /^(?:page\s+)?\d{1,4}(?:\s+of\s+\d{1,4})?$/i;
const markdownOnly = /^(?:`{3,}\w*|\{:.*\}|\[[^\]^]+\]:\s+https?:\S+|\* TOC|<!--.*-->|-{3,}|_{3,}|\*{3,})$/;

type Raw = Omit<Line, 'standing'>;

/** Gives the lines of a file; together they are the file. Page numbers, running heads and Markdown's own lines are `page`. */
export function linesOf(file: string): readonly Line[] {
  let number = 1;
  const raws = [...file.matchAll(lineOf)].map((match): Raw => {
    const [whole] = match;
    const raw = {
      start: match.index,
      end: match.index + whole.length,
      number,
      content: whole.replace(/^[\s\uFEFF]+|[\s\u0085]+$/gu, ''),
      width: whole.trimEnd().length,
    };
    if (/[\n\r]$/.test(whole)) number += 1;
    return raw;
  });
  const pages = pageLines(raws);
  return raws.map((raw, index) => ({ ...raw, standing: standingOf(file, raw, pages.has(index)) }));
}

function standingOf(file: string, { content, end }: Raw, page: boolean): Line['standing'] {
  if (content === '') return file[end - 1] === '\f' ? 'page' : 'blank';
  return page ? 'page' : 'text';
}

function pageLines(lines: readonly Raw[]): ReadonlySet<number> {
  const often = new Map<string, number>();
  for (const { content } of lines) often.set(content, (often.get(content) ?? 0) + 1);
  const pages = new Set<number>(frontMatter(lines));
  let afterNumber = false;
  for (const [index, { content }] of lines.entries()) {
    if (content === '') continue;
    const alone = (lines[index - 1]?.content ?? '') === '' && (lines[index + 1]?.content ?? '') === '';
    const head: boolean =
      afterNumber && (often.get(content) ?? 0) > 2 && !/[[\]]/.test(content) && !/[;,:]$/.test(content);
    const number: boolean = alone && pageNumber.test(content);
    afterNumber = number || head;
    if (afterNumber || markdownOnly.test(content)) pages.add(index);
  }
  return pages;
}

/** The `---` block that Markdown files may begin with. */
function frontMatter(lines: readonly Raw[]): readonly number[] {
  if (lines[0]?.content !== '---') return [];
  const last = lines.findIndex((line, index) => index > 0 && line.content === '---');
  return last < 0 ? [] : Array.from({ length: last + 1 }, (_, index) => index);
}
