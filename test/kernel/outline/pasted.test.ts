// What people paste: numbers as they write them, brackets as they come, Markdown, other scripts, other line ends.
import { describe, expect, test } from 'vitest';
import { outline, type Outlined } from '../../../src/kernel/text/outline/outline.ts';

const skeleton = (text: string): readonly string[] => outline(text).map((one) => `${one.label}: ${one.text}`);
const only = (text: string): Outlined => {
  const [first, ...more] = outline(text);
  if (!first || more.length > 0) throw new Error(`not one paragraph: ${text}`);
  return first;
};
const readings = (text: string): readonly string[] =>
  only(text).sites.map(({ alternatives }) =>
    alternatives.map((one) => [one.text, ...one.holders].join(' - ')).join(' | '),
  );

describe('numbers', () => {
  test.each([
    ['PP 2 Noting A,', 'PP2: Noting A,'],
    ['PP1. Noting A,', 'PP1: Noting A,'],
    ['OP 3. Decides;', 'OP3: Decides;'],
    ['OP2 bis: Decides;', 'OP2 bis: Decides;'],
    ['OP2bis. Decides;', 'OP2 bis: Decides;'],
    ['OP 2.bis Decides;', 'OP2 bis: Decides;'],
    ['OP2 (bis) Decides;', 'OP2 bis: Decides;'],
    ['OP2 – Decides;', 'OP2: Decides;'],
    ['OP2 alt Decides;', 'OP2 alt: Decides;'],
    ['OP2 bis alt Decides;', 'OP2 bis alt: Decides;'],
    ['1. Decides;', 'OP1: Decides;'],
    ['1) Decides;', 'OP1: Decides;'],
    ['2 bis. Decides;', 'OP2 bis: Decides;'],
    ['2 bis Decides;', 'OP2 bis: Decides;'],
    ['[OP2 bis Decides; - KST]', 'OP2 bis: [Decides; - KST]'],
    ['[1. Decides;]', 'OP1: [Decides;]'],
  ])('%s', (text, expected) => {
    expect(skeleton(text)).toEqual([expected]);
  });
  test('a number on a line of its own belongs to what follows, also behind a blank line', () => {
    const expected = ['PP1: Noting A,', 'OP1: Decides;'];
    expect(skeleton('PP1\nNoting A,\nOP1\nDecides;\n')).toEqual(expected);
    expect(skeleton('PP1\n\nNoting A,\n\nOP1\n\nDecides;\n')).toEqual(expected);
  });
  test.each([
    ['a) one;\nb) two;', ['OP1(a)', 'OP1(b)']],
    ['(a) one;\n(1) inner;\n(2) more;\n(b) two;', ['OP1(a)', 'OP1(a)(1)', 'OP1(a)(2)', 'OP1(b)']],
    ['(1) one;\n(a) inner;\n(2) two;', ['OP1(1)', 'OP1(1)(a)', 'OP1(2)']],
    ['(أ) واحد؛\n(ب) اثنان؛', ['OP1(أ)', 'OP1(ب)']],
    ['(一) 一；\n(十一) 二；', ['OP1(一)', 'OP1(十一)']],
    ['(а) раз;\n(б) два;', ['OP1(а)', 'OP1(б)']],
    ['- one;\n• two;\n* three;', ['OP1 text', 'OP1 text (2)', 'OP1 text (3)']],
  ])('below OP1: %s', (text, expected) => {
    expect(outline(`OP1 Decides:\n${text}\n`).map((one) => one.label)).toEqual(['OP1', ...expected]);
  });
});

describe('wording without numbers', () => {
  test('a comma ends a preambular paragraph, a semicolon an operative one, in any language', () => {
    expect(
      outline(
        'Le Conseil permanent,\n\nRappelant ses décisions,\n\nDécide de se réunir ;\n\nPrie le Secrétaire général de faire rapport.\n',
      ).map((one) => one.label),
    ).toEqual(['H1', 'PP1', 'OP1', 'OP2']);
  });
  test('a line is a title, a sentence is a paragraph', () => {
    expect(only('Draft decision on the use of the network').label).toBe('Title');
    expect(only('The Secretariat will conduct a communication check once a year.').label).toBe('OP1');
  });
  test('each line of a short paste is a paragraph, but a sentence goes on', () => {
    expect(skeleton('Recalling A,\nNoting B\nand C,\nDecides to meet;\nEnds.\n')).toEqual([
      'PP1: Recalling A,',
      'PP2: Noting B and C,',
      'OP1: Decides to meet;',
      'OP2: Ends.',
    ]);
  });
});

describe('brackets as they come', () => {
  test.each([
    ['OP1 [text]', ['text']],
    ['OP1 [ text ]', ['text']],
    ['OP1 […]', ['…']],
    ['OP1 [ ]', ['']],
    ['OP1 [a / b]', ['a | b']],
    ['OP1 [a/b]', ['a/b']],
    ['OP1 [a / b - ARV, BMR]', ['a | b - ARV - BMR']],
    ['OP1 [a / b – ARV,BMR]', ['a | b - ARV - BMR']],
    ['OP1 [text - KST / (no text) - CRV]', ['text - KST |  - CRV']],
    ['OP1 [x [once / twice - ARV] y - KST]', [' | x [once / twice - ARV] y - KST', 'once | twice - ARV']],
    ['OP1 [a \\/ b / c - ARV]', ['a \\/ b | c - ARV']],
  ])('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
  test('the nearest pair, and what is left over is marked where it stands', () => {
    const one = only('OP1 [[x] y');
    expect([one.text, one.unpaired, one.sites.map((site) => site.alternatives[0]?.text)]).toEqual([
      '[[x] y',
      [{ line: 1, bracket: '[' }],
      ['x'],
    ]);
    expect(only('OP1 x]]').unpaired).toHaveLength(2);
  });
  test('a pair over two paragraphs names the line of its partner in both', () => {
    const [one, two] = outline('OP1 Decides [to meet;\n\nOP2 Requests a report].\n');
    expect([one?.across, two?.across]).toEqual([
      [{ line: 1, bracket: '[', partner: 3 }],
      [{ line: 3, bracket: ']', partner: 1 }],
    ]);
  });
  test('brackets deeper than thirty-two stay in the wording', () => {
    const text = `${'['.repeat(40)}x${']'.repeat(40)}`;
    const one = only(`OP1 ${text}`);
    expect([one.text, one.sites.length, one.unpaired]).toEqual([text, 32, []]);
  });
  test('full-width brackets are wording', () => {
    expect(only('OP1 决定【案文】和［案文］。').sites).toEqual([]);
  });
  test('a reservation is no site', () => {
    const one = only('OP3 [The Secretariat [will / may - KST] report] (ARV, KST reserve)');
    expect([one.reservations, one.sites.length]).toEqual([['ARV', 'KST'], 1]);
  });
});

describe('line ends', () => {
  test.each([
    ['CR LF', '\r\n'],
    ['CR', '\r'],
    ['LF', '\n'],
  ])('%s: lines are counted as an editor counts them', (_, end) => {
    const file = ['\uFEFFOP1 A [x;', '', 'OP2 B] y].', ''].join(end);
    const paragraphs = outline(file);
    expect(paragraphs.map((one) => one.source).join('')).toBe(file);
    expect(paragraphs.map((one) => one.label)).toEqual(['OP1', 'OP2']);
    expect(paragraphs[1]?.unpaired).toEqual([{ line: 3, bracket: ']' }]);
  });
  test('a form feed begins something new and counts as no line', () => {
    expect(outline('OP1 A;\fOP2 B];\n').map(({ label, unpaired }) => [label, unpaired])).toEqual([
      ['OP1', []],
      ['OP2', [{ line: 1, bracket: ']' }]],
    ]);
  });
  test('tabs and spaces that do not break are spaces', () => {
    expect(only('OP1\tDecides\u00A0to\u2009meet.').text).toBe('Decides to meet.');
  });
});

test('Markdown: type-setting and addresses go, blanks to fill stay', () => {
  expect(
    skeleton(
      '# My *draft*\n\n1. **Recalls** the [link](https://x.example/a_b), _this_ and [___] days[^1];\n\n[^1]: The note.\n',
    ),
  ).toEqual(['Title: My draft', 'OP1: Recalls the link, this and [___] days;', 'note 1: The note.']);
});
