import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env['PLACARD_SERVER'] ?? 'http://127.0.0.1:3000';

// One file compresses better than twenty. `following`: what every page of a room needs at once; `seat`: what a
// delegate's page shows first, on a phone as well.
const following =
  /src\/(kernel\/(base|meeting\/(?!formulas|dueAt)|text\/(?!outline|views))|web\/state\/(?!calls|checkHead)|web\/components\/(Act|Bar|Help|keys|theme|zone|desk|rules|Why|Notices|Shut|Countdown|FloorRing|Fold|askedBy|patiently|tree|hatch|text\/verb)\.|i18n\/(fill|en\/(acts|questions)))/;
const seat =
  /src\/(web\/pages\/room\/(Asked|Dock|PlateActs|since)\.|web\/components\/text\/Negotiated\.|i18n\/en\/(room|roomActs|roomAsked|roomFloor)\.)/;

export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  // Written for React, run on Preact: a third of the bytes to a phone (docs/performance.md).
  resolve: {
    alias: [
      { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
      { find: /^react\/jsx-runtime$/, replacement: 'preact/jsx-runtime' },
      { find: /^react(-dom)?$/, replacement: 'preact/compat' },
    ],
  },
  build: {
    outDir: '../../dist/web',
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
          ],
        },
      },
    },
  },
  server: { proxy: { '/api': { target: server, ws: true } } },
});
