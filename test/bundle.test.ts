// What a browser is given: how much of it, and what must never be in it.
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { languages } from '../src/i18n/languages.ts';

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly dynamicImports?: readonly string[];
}
type Manifest = { readonly [source: string]: Chunk };

const folder = 'dist/web';

/** Gives the files that sources of the manifest bring: what they show at once, or also what they fetch later. */
function filesOf(manifest: Manifest, sources: readonly string[], later: boolean): ReadonlySet<string> {
  const files = new Set<string>();
  const take = (source: string) => {
    const chunk = manifest[source];
    if (!chunk || files.has(chunk.file)) return;
    files.add(chunk.file);
    chunk.imports?.forEach(take);
    // The shell leads to every other page.
    if (later && source !== 'index.html') chunk.dynamicImports?.forEach(take);
  };
  sources.forEach(take);
  return files;
}

beforeAll(() => {
  execFileSync(process.execPath, ['scripts/build.mjs']);
});

describe.each(Object.keys(languages))('the web pages in %s', (language) => {
  const read = (file: string) => readFileSync(path.join(folder, language, file), 'utf8');

  test('say which language they speak', () => {
    expect(read('index.html')).toContain(`<html lang="${language}">`);
  });

  // What shows is the first load; the rest comes when the room is on screen, or when an act asks for it.
  test('give the delegate’s page in at most 100 kB of JavaScript, with all that it ever fetches in 200', () => {
    const manifest = JSON.parse(read('.vite/manifest.json')) as Manifest;
    const bytes = (files: ReadonlySet<string>) =>
      [...files].reduce((sum, file) => sum + gzipSync(read(file)).length, 0);
    const shell = filesOf(manifest, ['index.html'], false);
    const page = filesOf(manifest, ['pages/room/Room.tsx'], true);
    const shown = new Set([...shell, ...filesOf(manifest, ['pages/room/Room.tsx'], false)]);
    expect(page.size).toBeGreaterThan(10);
    expect(bytes(shown)).toBeLessThanOrEqual(100_000);
    expect(bytes(new Set([...shell, ...page]))).toBeLessThanOrEqual(200_000);
  });

  test('hold nothing inline, which their policy refuses', () => {
    const page = read('index.html');
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(page).not.toMatch(/<style|\son\w+=|\sstyle=/);
    expect(page).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  test('hold no parser, no scenario and no address of another host', () => {
    const scripts = readdirSync(path.join(folder, language, 'assets')).filter((name) =>
      /\.(js|css)$/.test(name),
    );
    for (const name of scripts) {
      const text = read(`assets/${name}`);
      expect(text, name).not.toMatch(/ZodError|Ardovia/);
      expect(text.replaceAll(/https?:\/\/(www\.w3\.org|react\.dev)[^\s"'`)]*/g, ''), name).not.toMatch(
        /https?:\/\/\w/,
      );
    }
  });
});
