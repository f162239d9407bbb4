// Whatever stands in a file of acts: each gives a line, nonsense is refused with a sentence and changes nothing.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { text } from '../../src/cli/text.ts';
import { actNames } from '../../src/cli/textActs.ts';

/** Acts in all: as many again as `each`, so many files. */
const files = process.env['PLACARD_LONG'] === '1' ? 2_000 : 60;
const each = 50;

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placard-malformed-'));
});
afterAll(() => rm(folder, { recursive: true }));

const odd = fc.oneof(
  fc.constantFrom<unknown>(
    ...[null, true, 0, -1, 1, 1.5, 1e21, -0, '', ' ', 'OP1', 'OP9', '#', '.', 'OP1#1', 'OP1#1.', 'OP1#1.b'],
    ...['a', 'a b', '[', ']', '(no text)', '/', '\\', '\u0000', '\u202E', '\uD800', '\u200B', '\uFEFF', '各'],
    ...['__proto__', 'constructor', 'toString', 'x'.repeat(30_000), 'Rev.1', 'P1', 'canAccept', 'OP2 bis'],
    ...['2031-05-14T12:00:00Z', '2031-02-30T12:00:00Z', '2031-05-14', 'tomorrow', 'arv', 'A R', 'ARVARVARV'],
    ...[[], {}, [null], [1], ['OP1'], ['OP1', 'OP1'], ['OP2', 'OP1'], [[]], [{}], ['arv'], { length: 2 }],
    ...[[{ site: 1, keep: 2 }], [{ site: 'OP1#1', keep: 'OP1#1.b' }], { toString: 1 }, 'OP1#9e99.zz'],
  ),
  fc.anything({ maxDepth: 2 }),
);
const fields = [
  ...['by', 'act', 'seq', 'says', 'at', 'paragraph', 'from', 'to', 'after', 'insert', 'delete', 'text'],
  ...['occurrence', 'site', 'within', 'alternative', 'afterParagraph', 'label', 'paragraphs', 'keep', 'zzz'],
  ...['package', 'elements', 'join', 'consents', 'onBehalfOf', 'requestedBy', 'version', 'symbol', 'on'],
  ...['broken', 'deadline', 'reason', 'kind', 'answer', 'rendered', 'openBrackets', 'toString'],
];
const names = [
  ...actNames,
  'placeUnderSilence',
  'breakSilence',
  'extendSilence',
  'expireSilence',
  'statement',
];
const wellMeant = fc.record({
  by: fc.constantFrom('ARV', 'BMR', 'CH', 'CH'),
  act: fc.constantFrom(...names),
  paragraph: fc.constantFrom('OP1', 'OP2', 'OP1 bis'),
  from: fc.constantFrom('a', 'b', 'a b'),
  to: fc.constantFrom('x', 'y z', ''),
  after: fc.constantFrom('a', 'b', ''),
  insert: fc.constantFrom('x', 'and'),
  delete: fc.constantFrom('a', 'c'),
  text: fc.constantFrom('a b c', 'a x c d', ''),
  site: fc.constantFrom('OP1#1', 'OP1#2', 'OP2#1'),
  keep: fc.constantFrom('OP1#1.a', 'OP1#1.b', 'OP2#1.b'),
  alternative: fc.constantFrom('OP1#1.a', 'OP1#1.b', 'OP2#1.b'),
  afterParagraph: fc.constantFrom(null, 'OP1', 'OP2'),
  paragraphs: fc.constant(['OP1', 'OP2']),
  package: fc.constantFrom('P1', 'P2'),
  elements: fc.constant([{ site: 'OP1#1', keep: 'OP1#1.b' }]),
  join: fc.constant(['OP1#1.b', 'OP1#1.c']),
  consents: fc.constant(['ARV', 'BMR']),
  version: fc.constantFrom('Rev.1', 'Rev.2'),
  deadline: fc.constant('2031-05-14T12:00:00Z'),
  on: fc.boolean(),
  answer: fc.constant('canAccept'),
});
const malformed = fc
  .tuple(wellMeant, fc.array(fc.tuple(fc.constantFrom(...fields), odd), { minLength: 1, maxLength: 3 }))
  .map(([act, more]) => ({ ...act, ...Object.fromEntries(more) }));
const acts = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: malformed },
    { weight: 2, arbitrary: wellMeant },
    { weight: 1, arbitrary: odd },
  ),
  { minLength: each, maxLength: each },
);
const bases = fc.constantFrom('d e f', 'a [b / x - ARV] c', '[', ']', '(no text)', '');

async function played(second: string, list: readonly unknown[]) {
  const file = join(folder, 'acts.json');
  const base = [
    { label: 'OP1', text: 'a b c' },
    { label: 'OP2', text: second },
  ];
  await writeFile(file, JSON.stringify({ base, acts: list }));
  let out = '';
  let err = '';
  const io = { out: (more: string) => void (out += more), err: (more: string) => void (err += more) };
  expect([await text([file], io), err]).toEqual([0, '']);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line): { readonly [field: string]: unknown } => JSON.parse(line));
}

test(
  'a file of nonsense gives a line an act, and what is refused changes nothing',
  { timeout: 600_000 },
  () =>
    fc.assert(
      fc.asyncProperty(bases, acts, async (second, list) => {
        // What a file cannot hold is left out, as writing it does.
        const written: unknown[] = JSON.parse(JSON.stringify(list, plain));
        const lines = await played(second, written);
        expect(lines.length).toBe(written.length);
        for (const line of lines) {
          expect(line['seq']).toSatisfy(Number.isSafeInteger);
          if ('refused' in line) expect(line['source']).toMatch(/^(?!.*\n\s+at )\S.{3,}/u);
          else expect(Object.keys(line)).toEqual(['seq', 'rendered', 'openBrackets', 'sites']);
        }
        const done = written.filter((_, n) => lines[n] && !('refused' in lines[n]));
        const alone = await played(second, done);
        const state = ({ seq: _, ...line }: (typeof lines)[number]) => line;
        expect(alone.map(state)).toEqual(lines.filter((line) => !('refused' in line)).map(state));
      }),
      { numRuns: files },
    ),
);

function plain(_key: string, value: unknown): unknown {
  return typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function' ? null : value;
}

const replace = { by: 'ARV', act: 'replace', paragraph: 'OP1', from: 'a', to: 'x' };
test.each([
  [{ by: 'CH', act: 'placeUnderSilence', deadline: 'tomorrow' }, '"deadline" must be a moment'],
  [{ by: 'CH', act: 'placeUnderSilence', deadline: '2031-02-30T12:00:00Z' }, '"deadline" must be a moment'],
  [{ by: 'CH', act: 'placeUnderSilence', deadline: '2031-05-14' }, '"deadline" must be a moment'],
  [{ by: 'CH', act: 'adopt', symbol: 7 }, '"symbol" must be a name'],
  [{ by: 'CH', act: 'adopt', symbol: ' ' }, '"symbol" must be a name'],
  [{ by: 'CH', act: 'adopt', at: 12 }, '"at" must be a moment'],
  [{ by: 'CH', act: 'expireSilence', broken: 'yes' }, '"broken" must be true or false'],
  [{ ...replace, by: 'arv' }, '"by" must be the code of a delegation'],
  [{ ...replace, by: 'Ardovia and others' }, '"by" must be the code of a delegation'],
  [{ ...replace, by: 'ARV, BMR' }, '"by" must be the code of a delegation'],
  [{ ...replace, by: ['ARV'] }, '"by" must be the code of a delegation'],
  [{ ...replace, by: undefined }, '"by" must be a text'],
  [{ ...replace, says: 5 }, '"says" must be a text'],
  [{ ...replace, seq: 1.5 }, '"seq" must be a whole number'],
  [{ ...replace, occurrence: 0 }, '"occurrence" must be a whole number from 1'],
  [{ by: 'ARV', act: 'newParagraph', afterParagraph: null, text: 'x', label: 'OP1#1' }, '"label" must be'],
  [{ by: 'ARV', act: 'statement', paragraph: {}, text: 'x' }, '"paragraph" must be a text'],
  [{ by: 'ARV', act: 'statement', text: '  ' }, 'statements'],
  [null, 'an act must be an object'],
  ['replace', 'an act must be an object'],
])('is refused with a sentence: %j', async (act, sentence) => {
  const lines = await played('d', [act, replace]);
  expect(lines[0]?.['source']).toContain(sentence);
  expect(lines[1]?.['rendered']).toEqual({ OP1: '[a / x - ARV] b c', OP2: 'd' });
});
