import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import example from '../golden/text/rolling-text-example.json' with { type: 'json' };
import { text } from '../../src/cli/text.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'placard-text-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function run(content: string, ...options: readonly string[]) {
  const file = join(folder, `${crypto.randomUUID()}.json`);
  await writeFile(file, content);
  return running([file, ...options]);
}
async function running(args: readonly string[]) {
  let [out, err] = ['', ''];
  const code = await text(args, { out: (more) => void (out += more), err: (more) => void (err += more) });
  const lines: { readonly [field: string]: unknown }[] =
    out === '' || out.startsWith('placard')
      ? []
      : out
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line));
  return { code, out, err, lines };
}
const acts = (texts: readonly string[], ...list: readonly object[]) =>
  JSON.stringify({ base: texts.map((one, n) => ({ label: `OP${n + 1}`, text: one })), acts: list });

describe('placard text', () => {
  test('gives the worked example to the letter', async () => {
    const { code, lines } = await run(JSON.stringify(example));
    expect(code).toBe(0);
    expect(lines.map(({ sites: _, ...line }) => line)).toEqual(
      example.acts.map(({ seq, rendered, openBrackets }) => ({ seq, rendered, openBrackets })),
    );
    expect(lines.map(({ rendered }) => Object.keys(rendered as object))).toEqual(
      example.acts.map(({ rendered }) => Object.keys(rendered)),
    );
  });
  test('gives the origins: the words of the base that an alternative kept are the base’s', async () => {
    const { lines } = await run(JSON.stringify(example), '--origins');
    const { origins } = lines.at(-1) as {
      origins: { [label: string]: { text: string; by: string; act: number }[] };
    };
    const { provenance, text: final } = example.final;
    expect(Object.keys(origins)).toEqual(Object.keys(final));
    for (const unchanged of ['PP1', 'OP2 bis', 'OP3'] as const)
      expect(origins[unchanged]).toEqual(provenance[unchanged]);
    expect(origins['OP1']?.slice(0, 2)).toEqual([
      { text: 'Participating States will', by: 'CH', act: 0 },
      { text: ', on a voluntary basis,', by: 'CH', act: 22 },
    ]);
  });
  test('gives the sites of the paragraphs touched, outer before inner, the base first', async () => {
    const { lines } = await run(
      acts(
        ['a b c'],
        { by: 'ARV', act: 'delete', paragraph: 'OP1', delete: 'a b' },
        { by: 'BMR', act: 'replace', paragraph: 'OP1', from: 'b', to: 'x' },
        { by: 'CH', act: 'issue', version: 'Rev.1' },
      ),
    );
    expect(lines[1]?.['sites']).toEqual([
      {
        site: 'OP1#1',
        alternatives: [
          { alternative: 'OP1#1.a', text: 'a [b / x - BMR]', holders: [] },
          { alternative: 'OP1#1.b', text: '', holders: ['ARV'] },
        ],
      },
      {
        site: 'OP1#2',
        alternatives: [
          { alternative: 'OP1#2.a', text: 'b', holders: [] },
          { alternative: 'OP1#2.b', text: 'x', holders: ['BMR'] },
        ],
      },
    ]);
    expect(lines[2]?.['sites']).toEqual([]);
  });
  test('an act that cannot be done names its rule and source and changes nothing', async () => {
    const { lines } = await run(
      acts(
        ['a b c'],
        { seq: 7, by: 'ARV', act: 'replace', paragraph: 'OP1', from: 'z', to: 'x' },
        { by: 'ARV', act: 'settle', site: 'OP1#1', keep: 'OP1#1.b' },
        { by: 'ARV', act: 'dance' },
        { by: 'ARV', act: 'replace', paragraph: 'OP1', from: 3 },
        { act: 'replace' },
        { by: 'CH', act: 'bridge', paragraph: 'OP1', from: 'b', to: 'x' },
      ),
    );
    expect(lines.map(({ seq, refused }) => [seq, refused])).toEqual([
      [7, 'quotationIsFound'],
      [2, 'senderIsChair'],
      [3, 'actIsKnown'],
      [4, 'actIsWellFormed'],
      [5, 'actIsWellFormed'],
      [6, undefined],
    ]);
    for (const line of lines.slice(0, 5)) expect(line['source']).toMatch(/\w/);
    expect(lines[5]?.['rendered']).toEqual({ OP1: 'a [b / x - CH] c' });
  });
  test('no act changes the text while silence runs, nor after adoption', async () => {
    const replace = { by: 'ARV', act: 'replace', paragraph: 'OP1', from: 'a', to: 'x' };
    const { lines } = await run(
      acts(
        ['a'],
        { by: 'CH', act: 'placeUnderSilence', version: 'Rev.1', deadline: '2031-05-14T12:00:00Z' },
        replace,
        { by: 'CH', act: 'adopt', symbol: 'T/1' },
        { by: 'ARV', act: 'breakSilence', reason: 'amendment' },
        replace,
        { by: 'CH', act: 'adopt', symbol: 'T/1' },
        { by: 'CH', act: 'settle', site: 'OP1#1', keep: 'OP1#1.a' },
        { by: 'CH', act: 'adopt', symbol: 'T/1' },
        replace,
        { by: 'ARV', act: 'statement', kind: 'interpretative', text: 'We read it so.' },
      ),
    );
    expect(lines.map(({ refused }) => refused)).toEqual([
      undefined,
      'textIsOpen',
      'noSilenceRuns',
      undefined,
      undefined,
      'everySiteIsClosed',
      undefined,
      undefined,
      'textIsOpen',
      undefined,
    ]);
  });
  test('a base that carries brackets is taken with its sites', async () => {
    const { lines } = await run(
      acts(['a [b / x - ARV, BMR / (no text) - CRV] c'], {
        by: 'KST',
        act: 'support',
        alternative: 'OP1#1.b',
      }),
    );
    expect(lines[0]).toMatchObject({
      rendered: { OP1: 'a [b / x - ARV, BMR, KST / (no text) - CRV] c' },
      openBrackets: 1,
    });
  });
  test.each([
    ['{', 'is not JSON'],
    ['[]', 'must hold an object'],
    ['{"base": 3}', 'has no "base"'],
    ['{"base": [], "acts": {}}', 'has no "acts"'],
    ['{"base": [{"label": "A", "text": "x"}, {"label": "A", "text": "y"}], "acts": []}', 'twice'],
  ])('a file that is none gets a sentence: %s', async (content, sentence) => {
    const { code, err } = await run(content);
    expect(code).toBe(1);
    expect(err).toContain(sentence);
  });
  test('so does a file that is not there, an option that is none, and no file', async () => {
    expect((await running([join(folder, 'none.json')])).err).toContain('no such file');
    expect((await running(['x.json', '--loud'])).err).toContain('no option --loud');
    expect((await running([])).code).toBe(1);
    expect((await running(['--help'])).out).toContain('Example: placard text');
  });
});
