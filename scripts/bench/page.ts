// What a phone loads before the delegate's page shows, beside React alone.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import type { Figure } from './figures.ts';

type Manifest = {
  readonly [source: string]: { readonly file: string; readonly imports?: readonly string[] };
};

function filesOf(
  manifest: Manifest,
  sources: readonly string[],
  files = new Set<string>(),
): ReadonlySet<string> {
  for (const source of sources) {
    const chunk = manifest[source];
    if (!chunk || files.has(chunk.file)) continue;
    files.add(chunk.file);
    filesOf(manifest, chunk.imports ?? [], files);
  }
  return files;
}

async function reactAlone(): Promise<number> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: { write: false, lib: { entry: 'node_modules/react-dom/client.js', formats: ['es'] } },
  });
  const output = Array.isArray(built) ? built[0]?.output : undefined;
  const [chunk] = output ?? [];
  return chunk?.type === 'chunk' ? gzipSync(chunk.code).length : Number.NaN;
}

/** Measures the compressed JavaScript of the delegate's page. */
export async function page(): Promise<readonly Figure[]> {
  execFileSync(process.execPath, ['scripts/build.mjs']);
  const read = (file: string) => readFileSync(path.join('dist/web/en', file), 'utf8');
  const manifest = JSON.parse(read('.vite/manifest.json')) as Manifest;
  const files = [...filesOf(manifest, ['index.html', 'pages/room/Room.tsx'])];
  const bytes = files.reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
  const react = await reactAlone();
  return [
    {
      what: "first load of the delegate's page, JavaScript, gzip",
      ours: `${(bytes / 1_000).toFixed(1)} kB in ${files.length} files`,
      baseline: `${(react / 1_000).toFixed(1)} kB React alone`,
      ratio: (bytes / react).toFixed(2),
      target: '≤ 120 kB',
    },
  ];
}
