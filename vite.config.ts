import { existsSync } from 'node:fs';
import react from '@vitejs/plugin-react';
import { type Plugin, type Rolldown, defineConfig } from 'vite';
import { language as en } from './src/i18n/en/language.ts';
import { language as fr } from './src/i18n/fr/language.ts';
import { language as ru } from './src/i18n/ru/language.ts';
import { isLanguage } from './src/i18n/languages.ts';

type Graph = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

const server = process.env['PLACARD_SERVER'] ?? 'http://127.0.0.1:3000';
const wanted = process.env['PLACARD_LANGUAGE'] ?? 'en';
const language = { en, fr, ru }[isLanguage(wanted) ? wanted : 'en'];

/** Puts the sentences of the language built in the place of the English ones that the code names. */
const inLanguage: Plugin = {
  name: 'sentences-of-one-language',
  enforce: 'pre',
  async resolveId(name, importer) {
    if (language === en || !/\/en\/\w+\.ts$/.test(name)) return undefined;
    const found = await this.resolve(name, importer, { skipSelf: true });
    const other = found?.id.replace('/i18n/en/', `/i18n/${language.tag}/`);
    // What is not translated yet is said in English.
    return other !== undefined && existsSync(other) ? other : found;
  },
  transformIndexHtml: (page) =>
    page
      .replace(/<html lang="\w+"/, `<html lang="${language.tag}"`)
      .replace(/(<noscript>).*(<\/noscript>)/, `$1${language.noScript}$2`),
};

// One file compresses better than twenty. `following`: what every page of a room needs at once; `seat`: what a
// delegate's page shows first, on a phone as well.
const following =
  /src\/(kernel\/(base|meeting\/(?!formulas|dueAt|journal|causes|chapters|contradictions|grounds|register|rulePlaces|settingsShape|warnings)|text\/(?!outline|views))|web\/state\/(?!bodies|calls|checkHead|forget|receipts|recordOf|useRecord)|web\/components\/(Act|Bar|Help|Languages|keys|theme|zone|desk|rules|rests|Why|Notices|Shut|Countdown|FloorRing|patiently|tree|hatch|text\/verb)\.|i18n\/(fill|languages|\w\w\/language))/;
const seat =
  /src\/(web\/pages\/room\/(Dock|PlateActs|shown|since|status)\.|web\/components\/(atOnce|JournalLink|TimeCalled|text\/Negotiated)\.|kernel\/text\/views\/board\.|i18n\/\w\w\/(room|roomActs|roomFloor)\.)/;

// What a delegate opens in the course of a meeting, most of it fetched ahead: one file a purpose, with what serves no
// other page. Where they lead is asked of the graph, so that another page never waits for them.
const opened = {
  sheets:
    /pages\/room\/(AttachStatement|Changes|Compare|Dialog|HandOver|Marks|More|NewParagraph|Proposal|Search|Sent)\.tsx$/,
  deciding: /pages\/room\/(Ballot|BreakSilence|Order|(may|motions|proposals|vote)\/\w+)\.tsx$/,
};

/** Gives the pages and parts of pages that bring a module when they are fetched. */
function bringing(id: string, graph: Graph, found = new Map<string, boolean>()): readonly string[] {
  if (found.has(id)) return [];
  const { importers = [], dynamicImporters = [], isEntry = false } = graph.getModuleInfo(id) ?? {};
  found.set(id, isEntry || dynamicImporters.length > 0);
  for (const one of importers) bringing(one, graph, found);
  return [...found].filter(([, first]) => first).map(([one]) => one);
}

export default defineConfig({
  root: 'src/web',
  base: `/${language.tag}/`,
  plugins: [inLanguage, react()],
  // Written for React, run on Preact: a third of the bytes to a phone (docs/performance.md).
  resolve: {
    alias: [
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react(-dom)?$/, replacement: 'preact/compat' },
      // Of the codes for telephones what reckons them; the page draws them.
      { find: /^qrcode$/, replacement: 'qrcode/lib/core/qrcode.js' },
      // Stands in for what Preact has itself.
      { find: /^use-sync-external-store\/shim\/index\.js$/, replacement: 'preact/compat' },
    ],
  },
  build: {
    outDir: `../../${process.env['PLACARD_PAGES'] ?? 'dist/web'}/${language.tag}`,
    emptyOutDir: true,
    target: 'es2022',
    // Every asset a file of its own: the page's policy allows no data: fonts and nothing inline.
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: 'following', test: following },
            { name: 'seat', test: seat },
            ...Object.entries(opened).map(([name, parts]) => ({
              name: (id: string, graph: Graph) =>
                bringing(id, graph).every((one) => parts.test(one)) ? name : null,
              includeDependenciesRecursively: false,
            })),
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': { target: server, ws: true } } },
});
