// The real server process, killed again and again while delegations act.
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { DraftId, ParagraphLabel } from '../../src/kernel/base/ids.ts';
import { openStore } from '../../src/store/openStore.ts';
import { beginning, hashOf } from '../../src/store/chain.ts';
import { discard } from '../support/database.setup.ts';
import { type Line, Visitor } from '../support/liveServer.ts';
import { ServerProcess } from '../support/serverProcess.ts';

const kills = 50;
/** Acts acknowledged between two kills. */
const actsBetween = 25;
let folder = '';
let server: ServerProcess | undefined;
afterAll(async () => {
  await server?.end('SIGKILL');
  if (folder !== '') await discard(folder);
});

/** A delegation that goes on by itself: after a loss it connects again and sends what was not answered. */
class Tireless {
  readonly acknowledged = new Map<string, number>();
  readonly #who: Visitor;
  readonly #room: string;
  #after = 0;
  #pending: string | undefined;
  #count = 0;
  #line: Line | undefined;
  #resting = false;
  #seen: (() => void) | undefined;
  #wrong: unknown;

  constructor(who: Visitor, room: string) {
    this.#who = who;
    this.#room = room;
    void this.#go();
  }

  stop(): void {
    this.#resting = true;
    this.#line?.end();
  }

  /** Waits until so many acts were acknowledged in all. */
  async reached(count: number): Promise<void> {
    while (this.acknowledged.size < count && this.#wrong === undefined)
      await new Promise<void>((resolve) => (this.#seen = resolve));
    if (this.#wrong !== undefined) throw this.#wrong;
  }

  async #go(): Promise<void> {
    while (!this.#resting) {
      const line = this.#who.line(this.#room, `?after=${this.#after}`);
      this.#line = line;
      line.socket.on('message', () => {
        try {
          this.#heard(line);
        } catch (error) {
          this.#wrong = error;
          this.#seen?.();
        }
      });
      await line.until(() => line.closed);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  #heard(line: Line): void {
    const message = line.heard.at(-1);
    if (message?.t === 'facts')
      for (const { seq } of message.facts) {
        if (this.#after !== 0) expect(seq).toBe(this.#after + 1);
        this.#after = seq;
      }
    if (message?.t === 'hello') this.#send(line);
    if (message?.t !== 'answer' || message.id !== this.#pending) return;
    if (!message.ok) throw new Error(`refused: ${message.refused}`);
    this.acknowledged.set(message.id, message.seq);
    this.#pending = undefined;
    this.#seen?.();
    this.#send(line);
  }

  #send(line: Line): void {
    this.#pending ??= `act-${(this.#count += 1)}`;
    line.say({
      t: 'command',
      id: this.#pending,
      command: {
        type: 'NoteRemark',
        draft: 'd1' as DraftId,
        paragraph: 'OP1' as ParagraphLabel,
        text: `remark ${this.#pending}`,
      },
    });
  }
}

test(
  `killed ${kills} times under load, nothing acknowledged is lost and clients go on`,
  async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'placard-kill-'));
    server = await ServerProcess.on(folder);
    const { address } = server;
    const said = await server.start();
    const organiser = new Visitor(address);
    await organiser.post('/api/redeem', { secret: /Organiser\s+\S+#(\S+)/.exec(said)?.[1] });
    const { id: room } = await organiser.post<{ id: string }>('/api/rooms', {
      title: 'Killed and killed again',
      procedure: 'osceDecision',
      delegations: ['D01', 'D02', 'D03'].map((code) => ({ code, name: code })),
      language: 'en',
      timeZone: 'Europe/Vienna',
      text: { pasted: 'Decision\n\n1. Decides to go on.\n', title: 'A text' },
    });
    const seats = await organiser.get<readonly { seat: string; role: string }[]>(`/api/rooms/${room}/seats`);
    const sitting: Visitor[] = [];
    for (const { seat } of seats.filter(({ role }) => role === 'head')) {
      const link = await organiser.post<{ url: string }>(`/api/rooms/${room}/seats/${seat}/link`);
      const one = new Visitor(address);
      await one.post('/api/redeem', { secret: link.url.split('#')[1] });
      sitting.push(one);
    }
    const chair = seats.find(({ role }) => role === 'chair')?.seat;
    const link = await organiser.post<{ url: string }>(`/api/rooms/${room}/seats/${chair}/link`);
    const presiding = new Visitor(address);
    await presiding.post('/api/redeem', { secret: link.url.split('#')[1] });
    const gavel = presiding.line(room);
    await gavel.hello();
    await gavel.does({ type: 'CallToOrder' });
    gavel.end();
    const delegates = sitting.map((one) => new Tireless(one, room));
    for (let kill = 1; kill <= kills; kill += 1) {
      await Promise.all(delegates.map((one) => one.reached(kill * actsBetween)));
      await server.end('SIGKILL');
      await server.start();
    }
    await Promise.all(delegates.map((one) => one.reached((kills + 1) * actsBetween)));
    for (const one of delegates) one.stop();
    expect(await server.end('SIGTERM')).toEqual([0, null]);

    const store = await openStore({ dataDir: folder });
    const recorded = new Map<string, number>();
    let head = beginning;
    for await (const page of store.read(`room:${room}`, 0))
      for (const fact of page) {
        expect([fact.seq, fact.prev, hashOf(fact)]).toEqual([head.seq + 1, head.hash, fact.hash]);
        head = fact;
        if (fact.part === 0) recorded.set(`${fact.by} ${fact.command}`, fact.seq);
      }
    await store.close();
    const heads = seats.filter(({ role }) => role === 'head');
    for (const [index, one] of delegates.entries())
      for (const [id, seq] of one.acknowledged)
        expect([id, recorded.get(`${heads[index]?.seat} ${id}`)]).toEqual([id, seq]);
  },
  kills * 20_000,
);
