import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { outline } from '../../../src/cli/outline.ts';

const folder = mkdtempSync(join(tmpdir(), 'placard-outline-'));

async function run(
  name: string,
  bytes?: Uint8Array | string,
): Promise<{ code: number; out: string; err: string }> {
  const file = join(folder, name);
  if (bytes !== undefined) writeFileSync(file, bytes);
  let out = '';
  let err = '';
  const code = await outline([file], { out: (text) => (out += text), err: (text) => (err += text) });
  return { code, out, err };
}

test('a text prints one JSON object a paragraph', async () => {
  const { code, out, err } = await run('short.txt', 'OP1 Decides [to meet];\r\n\r\nOP2 Ends.\r\n');
  expect([code, err]).toEqual([0, '']);
  const paragraphs = out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(paragraphs).toEqual([
    {
      label: 'OP1',
      kind: 'operative',
      text: 'Decides [to meet];',
      source: 'OP1 Decides [to meet];\r\n\r\n',
      sites: [{ site: 'OP1#1', alternatives: [{ alternative: 'OP1#1.a', text: 'to meet', holders: [] }] }],
      unpaired: [],
    },
    {
      label: 'OP2',
      kind: 'operative',
      text: 'Ends.',
      source: 'OP2 Ends.\r\n',
      sites: [],
      unpaired: [],
    },
  ]);
});
test('UTF-16 with its mark is read', async () => {
  const { code, out } = await run('wide.txt', Buffer.from('\uFEFFOP1 Decides to meet.', 'utf16le'));
  expect([code, JSON.parse(out).text]).toEqual([0, 'Decides to meet.']);
});
test('an empty file has no paragraphs, a blank one keeps its lines', async () => {
  expect(await run('empty.txt', '')).toEqual({ code: 0, out: '', err: '' });
  expect(JSON.parse((await run('blank.txt', '\n \f\n')).out).source).toBe('\n \f\n');
});
test.each([
  ['fifty megabytes', new Uint8Array(50_000_000).fill(97), /too long: a text may have 2,000,000 characters/],
  ['three million characters', 'a'.repeat(3_000_000), /too long/],
  ['a Word file', new Uint8Array([80, 75, 3, 4, 0, 0, 1]), /is a Word file or a ZIP/],
  ['a PDF', Buffer.from('%PDF-1.7\n%\xe2\xe3', 'latin1'), /is a PDF/],
  ['binary bytes', new Uint8Array(9000).fill(97).fill(0, 8000), /binary bytes.*"Save as"/],
  ['another encoding', new Uint8Array([99, 97, 102, 0xe9]), /another encoding than UTF-8/],
])('%s are refused with a sentence', async (name, bytes, sentence) => {
  const { code, out, err } = await run(`${name}.txt`, bytes);
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(sentence);
});
test('a file that is not there and a folder are named', async () => {
  expect((await run('nowhere.txt')).err).toMatch(/is not there/);
  expect((await run('.')).err).toMatch(/is a folder/);
});
test('what is seldom there is printed where it is', async () => {
  const { out } = await run('seldom.txt', 'OP1 [A [x] (KST reserves)\n\nOP2 B]\u200B.\n');
  const [one, two] = out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(one).toMatchObject({ across: [{ line: 1, bracket: '[', partner: 3 }] });
  expect(one).not.toHaveProperty('reservations');
  expect(two).toMatchObject({ hidden: [{ line: 3, character: 'U+200B' }] });
});
test('two names are one too many', async () => {
  let err = '';
  const code = await outline(['my', 'text.txt'], { out: () => undefined, err: (text) => (err += text) });
  expect([code, err]).toEqual([
    1,
    'placard outline: my and text.txt: name one file. Put a name with spaces in quotes.\n',
  ]);
});
