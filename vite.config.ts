import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env['PLACARD_SERVER'] ?? 'http://127.0.0.1:3000';

/** What every page of a room needs at once: one file compresses better than twenty. */
const following =
  /src\/(kernel\/(base|meeting\/(?!formulas|dueAt)|text\/(?!outline|views))|web\/state\/(?!calls)|web\/components\/(Act|Bar|Help|keys|theme|zone|desk|rules|Why|Notices|Shut|Countdown|FloorRing|whereOf|tree|hatch)\.|i18n\/(fill|en\/acts))/;

export default defineConfig({
  root: 'src/web',
  plugins: [react()],
  build: {
    outDir: '../../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // Every asset a file of its own: the page's policy allows no data: fonts and nothing inline.
    assetsInlineLimit: 0,
    manifest: true,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'following', test: following }] } },
    },
  },
  server: { proxy: { '/api': { target: server, ws: true } } },
});
