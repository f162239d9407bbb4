import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const server = process.env['PLACARD_SERVER'] ?? 'http://127.0.0.1:8080';

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
  },
  server: { proxy: { '/api': { target: server, ws: true } } },
});
