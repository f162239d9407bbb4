import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { library } from '../../../src/content/library/library.ts';
import { outline, type Outlined } from '../../../src/kernel/text/outline/outline.ts';
import { toBase } from '../../../src/kernel/text/outline/toBase.ts';
import { renderParagraph } from '../../../src/kernel/text/render.ts';

const read = (file: string): string =>
  readFileSync(new URL(`../../../src/content/library/${file}`, import.meta.url), 'utf8');
const sources = (paragraphs: readonly Outlined[]): string => paragraphs.map((one) => one.source).join('');
const labels = (text: string): readonly string[] => outline(text).map((one) => one.label);
const only = (text: string): Outlined => {
  const [first, ...more] = outline(text);
  if (!first || more.length > 0) throw new Error(`not one paragraph: ${text}`);
  return first;
};

describe('every text of the library', () => {
  test.each(library.map((text) => text.file))(
    '%s comes back to the letter, with no label given twice',
    (file) => {
      const text = read(file);
      const paragraphs = outline(text);
      expect(sources(paragraphs)).toBe(text);
      expect(new Set(paragraphs.map((one) => one.label)).size).toBe(paragraphs.length);
      expect(paragraphs.filter((one) => one.kind === 'title')).toHaveLength(1);
    },
  );
  test('has every bracket in a wording or a source, and none in a page head', () => {
    for (const { file } of library.filter((one) => one.file.startsWith('2015'))) {
      const text = read(file);
      const found = outline(text).reduce((sum, one) => sum + (one.text.match(/[[\]]/g)?.length ?? 0), 0);
      const notes = (text.match(/\[\^[^\]]+\]/g)?.length ?? 0) * 2;
      const links = file.endsWith('.md.txt') ? 2 : 0;
      expect([file, found]).toEqual([file, (text.match(/[[\]]/g)?.length ?? 0) - notes - links]);
    }
  });
});

describe('brackets without a partner', () => {
  test.each([
    ['2015-02-12-geneva-negotiating-text.txt', ['200]', '418]', '435[', '2964[']],
    ['2015-10-05-co-chairs-non-paper.txt', []],
    ['2015-10-23-draft-agreement.md.txt', ['24]', '30]', '869[']],
    ['2015-11-06-draft-agreement-and-decision.txt', ['39]', '201]', '2103]', '2194[', '2785[']],
  ])('%s', (file, expected) => {
    const found = outline(read(file)).flatMap((one) =>
      one.unpaired.map(({ line, bracket }) => `${line}${bracket}`),
    );
    expect(found).toEqual(expected);
  });
  test('a bracket that closes in a later paragraph has its partner and makes no site', () => {
    const [first, second] = outline('OP1 Decides [to meet;\n\nOP2 Requests a report].\n');
    expect([first?.unpaired, second?.unpaired, first?.sites, second?.sites]).toEqual([[], [], [], []]);
    expect([first?.text, second?.text]).toEqual(['Decides [to meet;', 'Requests a report].']);
  });
});

describe('sites', () => {
  test('the notation of alternatives, holders, insertion and deletion is read', () => {
    expect(
      only('OP1 Decides [once / twice - ARV, BMR] to [really - KST] meet [soon / (no text) - CRV].').sites,
    ).toEqual([
      {
        site: 'OP1#1',
        alternatives: [
          { alternative: 'OP1#1.a', text: 'once', holders: [] },
          { alternative: 'OP1#1.b', text: 'twice', holders: ['ARV', 'BMR'] },
        ],
      },
      {
        site: 'OP1#2',
        alternatives: [
          { alternative: 'OP1#2.a', text: '', holders: [] },
          { alternative: 'OP1#2.b', text: 'really', holders: ['KST'] },
        ],
      },
      {
        site: 'OP1#3',
        alternatives: [
          { alternative: 'OP1#3.a', text: 'soon', holders: [] },
          { alternative: 'OP1#3.b', text: '', holders: ['CRV'] },
        ],
      },
    ]);
  });
  test('an inner site is numbered after its outer', () => {
    expect(
      only('OP1 Meets [at [an early / a late - ARV] date].').sites.map(({ site, alternatives }) => [
        site,
        alternatives.map((one) => one.text),
      ]),
    ).toEqual([
      ['OP1#1', ['at [an early / a late - ARV] date']],
      ['OP1#2', ['an early', 'a late']],
    ]);
  });
  test('the words of a base are numbered across the draft', () => {
    const [first, second] = toBase(outline('OP1 Decides [may / shall - BMR];\n\nOP2 Ends.\n'));
    expect(first?.nodes[1]).toEqual({
      site: 'OP1#1',
      letters: 2,
      alternatives: [
        { letter: 'a', nodes: [{ id: '0.1', text: 'may', space: true }], holders: [] },
        { letter: 'b', nodes: [{ id: '0.2', text: 'shall', space: true }], holders: ['BMR'] },
      ],
    });
    expect(second?.nodes.map((node) => ('id' in node ? node.id : ''))).toEqual(['0.4', '0.5']);
  });
});

describe('labels', () => {
  test('numbers, suffixes and letters as they are written', () => {
    expect(
      labels(
        'PP3 Recalling A,\nOP2 Decides:\n(a) one;\n(b) two;\n  (i) inner;\n  (ii) more;\nOP2 bis Notes B;\nOP2 alt Notes C.\n',
      ),
    ).toEqual(['PP3', 'OP2', 'OP2(a)', 'OP2(b)', 'OP2(b)(i)', 'OP2(b)(ii)', 'OP2 bis', 'OP2 alt']);
  });
  test('(i) after (h) is the letter', () => {
    expect(labels('OP1 Decides:\n(h) one;\n(i) two;\n(j) three.\n')).toEqual([
      'OP1',
      'OP1(h)',
      'OP1(i)',
      'OP1(j)',
    ]);
  });
  test('a second preamble takes no label of the first', () => {
    expect(labels('Pp1\n Recalling A,\nPp2\n Noting B,\n1. Decides.\nPp1\n Recalling C,\n')).toEqual([
      'PP1',
      'PP2',
      'OP1',
      'PP1 (2)',
    ]);
  });
  test('the six other language versions give the same skeleton', () => {
    // The Russian copy has the paragraph on the aide-memoire twice.
    for (const [language, preamble] of Object.entries({ ar: 22, zh: 22, fr: 22, es: 22, de: 22, ru: 23 })) {
      const kinds = outline(read(`S-RES-2730.${language}.txt`)).map((one) => one.kind);
      const count = (kind: string): number => kinds.filter((one) => one === kind).length;
      expect([language, count('preambular'), count('operative'), count('sub')]).toEqual([
        language,
        preamble,
        16,
        5,
      ]);
    }
  });
  test.each([
    'S-RES-2341.en.txt',
    'S-RES-1373.en.txt',
    'S-RES-2178.en.txt',
    'S-RES-2202.en.txt',
    'S-RES-2730.ar.txt',
    'S-RES-2730.ru.txt',
    'S-RES-2730.zh.txt',
    '2015-10-05-co-chairs-non-paper.txt',
  ])('outline of %s', async (file) => {
    const lines = outline(read(file)).map(
      (one) => `${one.kind.padEnd(10)} ${one.label.padEnd(18)} ${one.text.slice(0, 60)}`,
    );
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`../../golden/outline/${file}`);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '[',
    ']',
    ' / ',
    ' - ARV',
    '\n',
    '\r\n',
    '\f',
    ' ',
    '1. ',
    '(a) ',
    'PP1 ',
    'OP2 bis',
    '[^1]',
    '\uFEFF',
    '\u202E',
    'Recalling',
    '# ',
    '**',
    'Article 2',
    ',',
    ';',
    '第',
    '\t',
    '---\n',
    '7\n\n',
    'no',
    '(no text)',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.oneof(piece, fc.string())).map((all) => all.join('')),
  );
  test('comes back to the letter, every unpaired bracket is at its line', () => {
    fc.assert(
      fc.property(text, (file) => {
        const paragraphs = outline(file);
        expect(sources(paragraphs)).toBe(file);
        expect(new Set(paragraphs.map((one) => one.label)).size).toBe(paragraphs.length);
        const lines = file.split('\n');
        for (const { line, bracket } of paragraphs.flatMap((one) => one.unpaired))
          expect(lines[line - 1]).toContain(bracket);
        const ids = JSON.stringify(toBase(paragraphs)).match(/"0\.\d+"/g) ?? [];
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 2000 },
    );
  });
  test('hidden characters stay in the source and are named', () => {
    const found = only('OP1 Decides\u202E to\u200B meet.');
    expect([found.text, found.hidden]).toEqual([
      'Decides to meet.',
      [
        { line: 1, character: 'U+202E' },
        { line: 1, character: 'U+200B' },
      ],
    ]);
  });
});

describe('time grows with the text, printed beside a bare split into lines', () => {
  const timed = (work: () => unknown): number => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const shapes: { readonly [name: string]: string } = {
    'a real draft': read('2015-02-12-geneva-negotiating-text.txt'),
    'one line': 'word [a / b - ARV] ',
    'one paragraph of many lines': 'lower case words that go on to the end of the line of seventy columns\n',
    'empty lines': '\n',
    'opened brackets': '[',
    pairs: '[]',
    labels: 'OP1 Decides [x / y];\n\n',
  };
  test.each(Object.entries(shapes))('%s', (name, shape) => {
    const length = 400_000;
    const half = shape.repeat(Math.ceil(length / 2 / shape.length)).slice(0, length / 2);
    timed(() => outline(half));
    const one = timed(() => outline(half));
    const two = timed(() => outline(half + half));
    const bare = timed(() => (half + half).split('\n').map((line) => line.trim()));
    console.log(
      `${name}: 200,000 characters ${one.toFixed(0)} ms, 400,000 ${two.toFixed(0)} ms, bare split ${bare.toFixed(1)} ms`,
    );
    expect(two).toBeLessThan(one * 6 + 500);
  });
  test('brackets within brackets', () => {
    expect(outline(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)[0]?.sites).toHaveLength(32);
  });
});

describe('a base made of an outline', () => {
  const close = (text: string): string => text.replace(/[\s\\]/g, '');
  test.each(library.filter((text) => !text.file.startsWith('udhr')).map((text) => text.file))(
    'prints %s as it was, brackets and all',
    (file) => {
      const paragraphs = outline(read(file)).filter((one) => one.text !== '');
      const base = toBase(paragraphs);
      expect(base.map((one) => one.label)).toEqual(paragraphs.map((one) => one.label));
      expect(base.map((one) => close(renderParagraph(one)))).toEqual(
        paragraphs.map((one) => close(one.text)),
      );
    },
  );
  test('a space just within a bracket keeps two words apart', () => {
    const [one] = toBase(outline('OP1 Meets for [universal and ]sustained [ early] action.'));
    expect(one && renderParagraph(one)).toBe('Meets for [universal and] sustained [early] action.');
  });
  test('a bracket that touches a word goes on touching it', () => {
    const [one] = toBase(outline('OP1 Meets[, inter alia,] with [AC][LEG]s.'));
    expect(one && renderParagraph(one)).toBe('Meets[, inter alia,] with [AC][LEG]s.');
  });
});
