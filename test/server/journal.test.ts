// The journal as a file over HTTP: to those who may read the room, and made from its record as it stands.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LiveServer, Visitor, liveServer } from '../support/liveServer.ts';

let live: LiveServer;
beforeAll(async () => {
  live = await liveServer();
});
afterAll(() => live.end());

test('goes to those who sit in the room, and to nobody else', async () => {
  const organiser = await live.organiser();
  const { id } = await organiser.post<{ id: string }>('/api/rooms', {
    title: 'Rivers',
    procedure: 'osceDecision',
    language: 'en',
    timeZone: 'UTC',
    hall: 'rehearsal',
  });
  const docx = await organiser.ask('GET', `/api/rooms/${id}/journal.docx`);
  expect(docx.status).toBe(200);
  expect(docx.headers.get('content-type')).toContain('wordprocessingml');
  expect(docx.headers.get('content-disposition')).toBe(`attachment; filename="${id}-journal.docx"`);
  const pdf = await organiser.ask('GET', `/api/rooms/${id}/journal.pdf`);
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect(String(pdf.body).startsWith('%PDF-')).toBe(true);
  const stranger = new Visitor(live.address);
  expect((await stranger.ask('GET', `/api/rooms/${id}/journal.pdf`)).status).toBe(401);
});

test('a document that is none of the room’s is not found', async () => {
  const organiser = await live.organiser();
  const { id } = await organiser.post<{ id: string }>('/api/rooms', {
    title: 'Lakes',
    procedure: 'osceDecision',
    language: 'en',
    timeZone: 'UTC',
    hall: 'rehearsal',
  });
  const answer = await organiser.ask('GET', `/api/rooms/${id}/journal.pdf?document=X%2F1`);
  expect(answer.status).toBe(404);
});
