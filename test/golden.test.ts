// `npm run golden` must name every test that compares with a golden file, else its file would grow old unseen.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import pkg from '../package.json' with { type: 'json' };

test('npm run golden rewrites every golden file', () => {
  const comparing = readdirSync('test', { recursive: true, encoding: 'utf8' })
    .map((name) => `test/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.test.ts') && name !== 'test/golden.test.ts')
    .filter((name) => readFileSync(name, 'utf8').includes('toMatchFileSnapshot'));
  const named = pkg.scripts.golden.split(' ').filter((word) => word.startsWith('test/'));
  expect(comparing.toSorted()).toEqual(named.toSorted());
});
