// A journal as a Word file.
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  type IParagraphOptions,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { journal as words } from '../i18n/en/journal.ts';
import { type Block, footnotesOf, titleOf } from './journal/block.ts';

/** Twentieths of a point. */
const indent = 720;
const font = 'Noto Serif';

/** Gives the Word file of a journal's blocks. */
export async function wordFileOf(blocks: readonly Block[], language: string): Promise<Uint8Array> {
  const notes = [...footnotesOf(blocks)];
  const document = new Document({
    title: titleOf(blocks) ?? words.page.title,
    creator: 'Placard',
    styles: {
      default: {
        document: { run: { font, size: 21, language: { value: language } } },
        title: { run: { font, size: 34, bold: true, color: '16202a' } },
        heading1: { run: { font, size: 26, bold: true, color: '16202a' } },
        heading2: { run: { font, size: 22, bold: true, color: '16202a' } },
      },
    },
    footnotes: Object.fromEntries(notes.map(([number, text]) => [number, { children: [footnote(text)] }])),
    sections: [
      {
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({ size: 17, children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
                ],
              }),
            ],
          }),
        },
        children: blocks.filter(({ kind }) => kind !== 'footnote').map(elementOf),
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function elementOf(block: Block): Paragraph | Table {
  switch (block.kind) {
    case 'title':
      return paragraph(block.text, { heading: HeadingLevel.TITLE });
    case 'annex':
      return paragraph(block.text, { heading: HeadingLevel.HEADING_1, pageBreakBefore: true });
    case 'heading':
      return paragraph(block.text, { heading: HeadingLevel.HEADING_1, spacing: { before: 320, after: 80 } });
    case 'section':
      return paragraph(block.text, { heading: HeadingLevel.HEADING_2, spacing: { before: 200, after: 60 } });
    case 'line':
      return new Paragraph({
        spacing: { before: 60, after: 80 },
        indent: { left: indent, hanging: indent },
        tabStops: [{ type: 'left', position: indent }],
        children: [
          new TextRun({ text: `${block.time}\t`, size: 17, color: '5b6570' }),
          ...(block.number === undefined ? [] : [new TextRun({ text: `${block.number}. `, bold: true })]),
          new TextRun(block.text),
          ...marked(block.marks),
        ],
      });
    case 'table':
      return tableOf(block.columns);
    case 'clause':
      return new Paragraph({
        spacing: { after: 140 },
        indent: { left: block.level === 'sub' ? indent : 0 },
        children: [
          ...(block.label === undefined ? [] : [new TextRun({ text: `${block.label} `, bold: true })]),
          new TextRun({
            text: block.text,
            bold: block.level === 'title',
            italics: block.level === 'heading',
          }),
          ...marked(block.marks),
        ],
      });
    case 'entry':
      return paragraph(block.text, { spacing: { after: 40 }, indent: { left: indent, hanging: 360 } });
    default:
      return new Paragraph({
        spacing: { after: 60 },
        children: [
          new TextRun({
            text: block.text,
            ...(block.kind === 'note' && { size: 18 }),
            ...(block.kind === 'subtitle' && { bold: true }),
          }),
        ],
      });
  }
}

function paragraph(text: string, options: Omit<IParagraphOptions, 'text' | 'children'>): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun(text)] });
}

/** Several marks of one place stand apart. */
function marked(marks: readonly number[]): readonly TextRun[] {
  return marks.flatMap((mark, place) => [
    ...(place === 0 ? [] : [new TextRun({ text: ', ', superScript: true })]),
    new FootnoteReferenceRun(mark),
  ]);
}

function footnote(text: string): Paragraph {
  return new Paragraph({ spacing: { after: 40 }, children: [new TextRun({ text: ` ${text}`, size: 17 })] });
}

function tableOf(columns: Extract<Block, { kind: 'table' }>['columns']): Table {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const hair = { style: BorderStyle.SINGLE, size: 4, color: 'b0b5ba' };
  const cell = (width: number, text: string, bold: boolean) =>
    new TableCell({
      width: { size: width, type: WidthType.DXA },
      margins: { top: 50, bottom: 50, left: 80, right: 80 },
      children: [new Paragraph({ children: [new TextRun({ text, bold, size: 19 })] })],
    });
  return new Table({
    width: { size: 8300, type: WidthType.DXA },
    indent: { size: indent, type: WidthType.DXA },
    columnWidths: [2000, 6300],
    borders: {
      top: hair,
      bottom: hair,
      insideHorizontal: hair,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: columns.map(
      ({ title, names }) =>
        new TableRow({
          cantSplit: names.length < 60,
          children: [
            cell(2000, `${title} (${names.length})`, true),
            cell(6300, names.length === 0 ? words.table.none : names.join(', '), false),
          ],
        }),
    ),
  });
}
