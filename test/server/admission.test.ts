import type { IncomingMessage } from 'node:http';
import { describe, expect, test } from 'vitest';
import { Admission, outward } from '../../src/server/http/admission.ts';

function from(host: string, more: object = {}, remoteAddress = '127.0.0.1'): IncomingMessage {
  return { headers: { host, ...more }, socket: { remoteAddress } } as unknown as IncomingMessage;
}
const closed = new Admission({ host: '127.0.0.1', origin: undefined, encrypted: false });
const open = new Admission({ host: '0.0.0.0', origin: undefined, encrypted: false });
const named = new Admission({ host: '127.0.0.1', origin: 'https://placard.example', encrypted: true });

describe('the server', () => {
  test('goes by the names of this machine when it is opened to the room, else by its own alone', () => {
    const address = outward() ?? '127.0.0.1';
    expect(open.knowsHost(from(`${address}:3000`))).toBe(true);
    expect(closed.knowsHost(from('192.0.2.7:3000'))).toBe(false);
    expect(open.knowsHost(from('192.0.2.7:3000'))).toBe(false);
    expect(closed.knowsHost(from('LOCALHOST:3000'))).toBe(true);
    expect(closed.knowsHost(from('[::1]:3000'))).toBe(true);
    expect(named.knowsHost(from('placard.example'))).toBe(true);
  });

  test('takes its public address for its pages too, behind a proxy', () => {
    expect(named.isOurPage(from('127.0.0.1:3000', { origin: 'https://placard.example' }))).toBe(true);
    expect(named.isOurPage(from('127.0.0.1:3000', { origin: 'https://elsewhere.example' }))).toBe(false);
    expect(named.addressForOthers(from('127.0.0.1:3000'))).toBe('https://placard.example');
  });

  test('gives one-click seats on the machine itself, never by way of a proxy', () => {
    expect(closed.isLocal(from('localhost:3000'))).toBe(true);
    expect(closed.isLocal(from('localhost:3000', {}, '192.0.2.7'))).toBe(false);
    expect(closed.isLocal(from('localhost:3000', { 'x-forwarded-for': '192.0.2.7' }))).toBe(false);
    expect(named.isLocal(from('placard.example'))).toBe(false);
  });

  test('invites others to an address that they can reach', () => {
    const reached = outward();
    expect(closed.addressForOthers(from('localhost:3000'))).toBe('http://localhost:3000');
    expect(open.addressForOthers(from('localhost:3000'))).toBe(`http://${reached ?? 'localhost'}:3000`);
    expect(open.addressForOthers(from('192.168.1.5:3000'))).toBe('http://192.168.1.5:3000');
  });
});
