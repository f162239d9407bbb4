// npm start: everything, from a fresh checkout. Plain Node, for it runs before anything is installed.
import { build } from './build.mjs';
import { install } from './install.mjs';

const [major = 0] = process.versions.node.split('.').map(Number);
if (major < 20) {
  process.stderr.write(`Placard needs Node 20 or later; this is ${process.versions.node}.\n`);
  process.exit(1);
}
try {
  install();
  await build();
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}
// TypeScript is read as it is, in this very process, so that a signal needs no forwarding.
const { register } = await import('tsx/esm/api');
register();
const { main } = await import('../src/server/main.ts');
await main(process.argv.slice(2));
