// A real server with a data folder of its own, limits lifted, and rooms to measure in.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Line, Visitor } from '../../test/support/liveServer.ts';

export interface Installation {
  readonly address: string;
  readonly data: string;
  readonly pid: number;
  readonly organiser: Visitor;
  readonly end: () => Promise<void>;
}

export interface BenchRoom {
  readonly id: string;
  readonly chair: Visitor;
  readonly delegates: readonly Visitor[];
}

/** Gives the lines a process prints until one of them has what is wanted. Throws: when it ends before. */
export function printed(child: ChildProcess, wanted: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      if (wanted.test(text)) resolve(text);
    });
    child.once('exit', () => reject(new Error(`It ended before it was ready: ${text}`)));
  });
}

/** Ends a process of ours and waits for it. */
export async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}

/** Starts a server of our own. */
export async function installation(): Promise<Installation> {
  const data = mkdtempSync(path.join(tmpdir(), 'placard-bench-'));
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', 'src/server/main.ts', '--port', '0', '--data', data, '--limits-lifted'],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const said = await printed(server, /ready[\s\S]*Hall/);
  const address = /http:\/\/localhost:\d+/.exec(said)?.[0] ?? '';
  const organiser = new Visitor(address);
  await organiser.post('/api/redeem', { secret: /#(\S+)/.exec(said)?.[1] });
  return {
    address,
    data,
    pid: server.pid ?? 0,
    organiser,
    end: async () => {
      await ended(server);
      rmSync(data, { recursive: true, force: true });
    },
  };
}

interface SeatLine {
  readonly seat: string;
  readonly role: string;
  readonly delegation?: string;
}

/** How many operative paragraphs the text of a bench room has. */
export const operative = 12;
/** Gives the wording of one of them, from 0. */
export function wording(place: number): string {
  return `Decides to meet once a year in place ${place};`;
}
const text = [
  'Decision',
  ...Array.from({ length: operative }, (_, index) => `${index + 1}. ${wording(index)}`),
  '',
].join('\n\n');

/** Makes a room in session; under the rules of a body by consensus its speakers' list is open. */
export async function benchRoom(
  { address, organiser }: Installation,
  delegations: number,
  procedure: 'osceDecision' | 'ungaCommittee' = 'osceDecision',
): Promise<BenchRoom> {
  const codes = Array.from({ length: delegations }, (_, index) => `B${String(index + 1).padStart(3, '0')}`);
  const { id } = await organiser.post<{ readonly id: string }>('/api/rooms', {
    title: `A room of ${delegations}`,
    procedure,
    delegations: codes.map((code) => ({ code, name: `Delegation ${code}` })),
    language: 'en',
    timeZone: 'Europe/Vienna',
    text: { pasted: text, title: 'A short text' },
  });
  const seats = await organiser.get<readonly SeatLine[]>(`/api/rooms/${id}/seats`);
  const sit = async (wanted: (seat: SeatLine) => boolean): Promise<Visitor> => {
    const seat = seats.find(wanted)?.seat ?? '';
    const { url } = await organiser.post<{ readonly url: string }>(`/api/rooms/${id}/seats/${seat}/link`);
    const one = new Visitor(address);
    await one.post('/api/redeem', { secret: url.split('#')[1] });
    return one;
  };
  const chair = await sit(({ role }) => role === 'chair');
  const delegates: Visitor[] = [];
  for (const code of codes) delegates.push(await sit(({ delegation }) => delegation === code));
  await perform(chair, id, procedure === 'osceDecision' ? inDebate : [{ type: 'CallToOrder' }]);
  return { id, chair, delegates };
}

/** The Chair opens the meeting, adopts an agenda of one item and opens its list. */
const inDebate = [
  { type: 'CallToOrder' },
  { type: 'ProposeAgenda', items: [{ item: '1', title: 'The text', draft: 'd1' }] },
  { type: 'PutQuestion', question: { kind: 'agenda' } },
  { type: 'DeclareConsensus' },
  { type: 'OpenItem', item: '1' },
  { type: 'OpenList' },
] as const;

async function perform(chair: Visitor, id: string, acts: readonly object[]): Promise<void> {
  const gavel: Line = chair.line(id);
  await gavel.hello();
  for (const act of acts) {
    const answer = await gavel.does(act as Parameters<Line['does']>[0]);
    const already = answer.t === 'answer' && !answer.ok && answer.refused === 'agendaIsNotAdopted';
    if (answer.t === 'error' || (!answer.ok && !already)) throw new Error(JSON.stringify({ act, answer }));
  }
  gavel.end();
}
