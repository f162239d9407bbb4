// The same server over HTTPS, with a certificate of the tests' own.
import { readFileSync } from 'node:fs';
import { request } from 'node:https';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type LiveServer, liveServer } from '../support/liveServer.ts';

const cert = readFileSync('test/support/localhost.cert.pem', 'utf8');
const key = readFileSync('test/support/localhost.key.pem', 'utf8');
let live: LiveServer;
let address = '';
beforeAll(async () => {
  live = await liveServer({ certificate: { cert, key } });
  address = live.address.replace('http:', 'https:');
});
afterAll(() => live.end());

interface Said {
  readonly status: number;
  readonly cookie: string;
  readonly text: string;
}
function ask(
  method: string,
  path: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<Said> {
  return new Promise((resolve, reject) => {
    request(
      address + path,
      { method, ca: cert, headers: { origin: address, 'content-type': 'application/json', ...headers } },
      (answer) => {
        let text = '';
        answer.on('data', (data: Buffer) => (text += data.toString()));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, cookie: answer.headers['set-cookie']?.[0] ?? '', text }),
        );
      },
    )
      .on('error', reject)
      .end(body);
  });
}

test('a session over HTTPS never leaves it, and a line to a room is encrypted', async () => {
  const secret = await live.server.services.people.organiserLink();
  const redeemed = await ask('POST', '/api/redeem', JSON.stringify({ secret }));
  expect(redeemed.cookie).toMatch(/; Secure$/);
  const cookie = redeemed.cookie.split(';')[0] ?? '';
  expect(JSON.parse((await ask('GET', '/api/me', '', { cookie })).text)).toMatchObject({
    organiser: true,
    encrypted: true,
  });
  const room = { title: 'T', procedure: 'osceDecision', hall: 'rehearsal', language: 'en', timeZone: 'UTC' };
  const { id } = JSON.parse((await ask('POST', '/api/rooms', JSON.stringify(room), { cookie })).text) as {
    readonly id: string;
  };
  const socket = new WebSocket(`${address.replace('https', 'wss')}/api/rooms/${id}/socket`, {
    ca: cert,
    headers: { origin: address, cookie },
  });
  const heard = await new Promise<string>((resolve, reject) => {
    socket.once('message', (data: Buffer) => resolve(data.toString()));
    socket.once('error', reject);
  });
  expect(JSON.parse(heard)).toMatchObject({ t: 'hello', room: id });
  socket.terminate();
});

test('a page of the same name without encryption is another site', async () => {
  expect((await ask('POST', '/api/signout', '{}', { origin: live.address })).status).toBe(403);
});
