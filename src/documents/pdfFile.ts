// A journal as PDF: set by typst in WebAssembly, which sees one source and our fonts, no file and no network.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Block } from './journal/block.ts';
import { typstSource } from './typstSource.ts';
import { trueTypeOf } from './woff2.ts';

const { resolve } = createRequire(import.meta.url);
const fonts = ['400Regular', '400Regular_Italic', '700Bold'];
/** Fonts of scripts that Noto Serif lacks, set in where a document has them: in their regular cut alone. */
const scripts = [
  { of: /[\u10a0-\u10ff\u1c90-\u1cbf\u2d00-\u2d2f]/, font: georgianOrArmenian('georgian') },
  { of: /[\u0531-\u058f\ufb13-\ufb17]/, font: georgianOrArmenian('armenian') },
  {
    of: /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufeff]/,
    font: fileURLToPath(new URL('../web/fonts/noto-naskh-arabic-arabic-wght-normal.woff2', import.meta.url)),
  },
];

function georgianOrArmenian(script: 'georgian' | 'armenian'): string {
  return resolve(
    `@fontsource-variable/noto-serif-${script}/files/noto-serif-${script}-${script}-wght-normal.woff2`,
  );
}

/** Gives the PDF of a journal's blocks. Throws: with the typesetter's words. */
export async function pdfFileOf(blocks: readonly Block[], language: string): Promise<Uint8Array> {
  const typst = await import('@myriaddreamin/typst-ts-web-compiler');
  const wasm = await readFile(resolve('@myriaddreamin/typst-ts-web-compiler/wasm'));
  await typst.default({ module_or_path: wasm });
  const builder = new typst.TypstCompilerBuilder();
  builder.set_dummy_access_model();
  for (const name of fonts)
    await builder.add_raw_font(
      await readFile(resolve(`@expo-google-fonts/noto-serif/${name}/NotoSerif_${name}.ttf`)),
    );
  const source = typstSource(blocks, language);
  for (const { of, font } of scripts)
    if (of.test(source)) await builder.add_raw_font(trueTypeOf(await readFile(font)));
  const compiler = await builder.build();
  compiler.add_source('/journal.typ', source);
  const made: unknown = compiler.compile('/journal.typ', undefined, 'pdf', 3);
  if (made instanceof Object && 'result' in made && made.result instanceof Uint8Array) return made.result;
  throw new Error(`the typesetter gave no document: ${JSON.stringify(made)}`);
}
