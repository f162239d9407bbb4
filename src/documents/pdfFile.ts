// A journal as PDF: set by typst in WebAssembly, which sees one source and our fonts, no file and no network.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Block } from './journal/block.ts';
import { typstSource } from './typstSource.ts';

const { resolve } = createRequire(import.meta.url);
const fonts = ['400Regular', '400Regular_Italic', '700Bold'];

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
  const compiler = await builder.build();
  compiler.add_source('/journal.typ', typstSource(blocks, language));
  const made: unknown = compiler.compile('/journal.typ', undefined, 'pdf', 3);
  if (made instanceof Object && 'result' in made && made.result instanceof Uint8Array) return made.result;
  throw new Error(`the typesetter gave no document: ${JSON.stringify(made)}`);
}
