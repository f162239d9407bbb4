// A journal in the language of the typesetter. Words of people stand in strings alone, never in markup.
import { journal as words } from '../i18n/en/journal.ts';
import { type Block, footnotesOf, titleOf } from './journal/block.ts';

/** Look of the blocks; each is called with strings. */
const look = `
#set page(paper: "a4", margin: (x: 25mm, y: 22mm), numbering: "1 / 1")
#set text(font: ("Noto Serif", "Noto Serif Georgian", "Noto Serif Armenian", "Noto Naskh Arabic"), size: 10pt, fill: rgb("#16202a"))
#set par(leading: 0.62em, spacing: 0.9em)
#show heading: set text(size: 10.5pt, weight: 700)
#show heading: set block(above: 1.4em, below: 0.7em)
#show heading.where(level: 1): set text(size: 17pt)
#show heading.where(level: 2): set text(size: 13pt)
#show heading.where(level: 2): set block(above: 2em, below: 0.8em)
#set footnote.entry(gap: 0.5em, clearance: 0.9em)
#show footnote.entry: set text(size: 8.5pt)
#let note(said) = par(text(size: 8.5pt, fill: rgb("#424d58"), said))
#let mark(notes) = for (place, said) in notes.enumerate() {
  if place > 0 { super(", ") }
  footnote(said)
}
#let line-of(time, number, said, marks) = grid(
  columns: (13mm, 1fr),
  text(size: 8.5pt, fill: rgb("#5b6570"), time),
  par({ if number != "" { strong(number + ". ") }; said; mark(marks) }),
)
#let clause(label, said, marks, inset, weight, style) = block(inset: (left: inset), par({
  if label != "" { strong(label + " ") }
  text(weight: weight, style: style, said)
  mark(marks)
}))
#let votes(whole, ..cells) = block(inset: (left: 13mm), breakable: not whole, table(
  columns: (32mm, 1fr),
  stroke: (x: none, y: 0.4pt + rgb("#b0b5ba")),
  inset: (x: 1mm, y: 1.6mm),
  ..cells.pos().map(cell => text(size: 9pt, cell)),
))
`;

/** Gives the typesetter's source of a journal's blocks. */
export function typstSource(blocks: readonly Block[], language: string): string {
  const notes = footnotesOf(blocks);
  return [
    `#set document(title: ${quoted(titleOf(blocks) ?? words.page.title)}, author: "Placard", date: none)`,
    look,
    `#set text(lang: ${quoted(language)})`,
    ...blocks.map((block) => sourceOf(block, notes)),
  ].join('\n');
}

function sourceOf(block: Block, notes: ReadonlyMap<number, string>): string {
  switch (block.kind) {
    case 'title':
      return `#heading(level: 1, ${quoted(block.text)})`;
    case 'annex':
      return `#pagebreak(weak: true)\n#heading(level: 2, ${quoted(block.text)})`;
    case 'heading':
      return `#heading(level: 2, ${quoted(block.text)})`;
    case 'section':
      return `#heading(level: 3, ${quoted(block.text)})`;
    case 'line':
      return `#line-of(${[block.time, String(block.number ?? ''), block.text].map(quoted).join(', ')}, ${marked(block.marks, notes)})`;
    case 'table':
      return `#votes(${block.columns.every(({ names }) => names.length < 60)}, ${block.columns
        .flatMap(({ title, names }) => [
          `${title} (${names.length})`,
          names.length === 0 ? words.table.none : names.join(', '),
        ])
        .map(quoted)
        .join(', ')})`;
    case 'clause':
      return `#clause(${[block.label ?? '', block.text].map(quoted).join(', ')}, ${marked(block.marks, notes)}, ${
        block.level === 'sub' ? '8mm' : '0mm'
      }, ${block.level === 'title' ? '700' : '400'}, ${block.level === 'heading' ? '"italic"' : '"normal"'})`;
    // At the foot of the page, where its mark is.
    case 'footnote':
      return '';
    case 'note':
      return `#note(${quoted(block.text)})`;
    case 'subtitle':
      return `#par(strong(${quoted(block.text)}))`;
    default:
      return `#par(${quoted(block.text)})`;
  }
}

/** Gives the footnotes of some marks as a list of the typesetter's language: one alone needs the comma. */
function marked(marks: readonly number[], notes: ReadonlyMap<number, string>): string {
  return `(${marks.map((mark) => `${quoted(notes.get(mark) ?? '')},`).join(' ')})`;
}

/** Gives a string of the typesetter's language: only a backslash, a quotation mark and line ends mean anything in it. */
function quoted(text: string): string {
  const escaped = text
    .replaceAll('\\', '\\\\')
    .replaceAll('"', '\\"')
    .replaceAll('\r', '')
    .replaceAll('\n', '\\n');
  return `"${escaped}"`;
}
