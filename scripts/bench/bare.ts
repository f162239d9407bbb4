// The bare baseline, a process of its own: one row inserted and committed for a message, then the same bytes to every
// socket with `ws` as it comes. Arguments: data folder of the running store, bytes of a frame.
import { WebSocketServer, WebSocket } from 'ws';
import { openStore } from '../../src/store/openStore.ts';

const [data = '', bytes = '400', mark = ''] = process.argv.slice(2);
const store = await openStore({ dataDir: data });
await store.sql`create table if not exists bare (seq bigserial primary key, body text not null)`;
const body = `${mark}${'x'.repeat(Math.max(0, Number(bytes) - mark.length))}`;
const frame = Buffer.from(body);
const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate: false });
server.on('connection', (socket) => {
  socket.on('message', () => {
    void store.sql`insert into bare (body) values (${body})`.then(() => {
      for (const one of server.clients)
        if (one.readyState === WebSocket.OPEN) one.send(frame, { binary: false });
    });
  });
});
server.on('listening', () => {
  const address = server.address();
  process.stdout.write(`bare on ${typeof address === 'object' ? address?.port : ''}.\n`);
});
process.on('SIGTERM', () => {
  server.close();
  for (const one of server.clients) one.terminate();
  void store.close().then(() => process.exit(0));
});
