// The real server with a store and a clock of its own, and whoever comes to it: a browser with its cookie, a line to a room.
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import type { procedures } from '../../src/content/procedures/all.ts';
import type { Millis } from '../../src/kernel/base/ids.ts';
import type { MeetingCommand } from '../../src/kernel/meeting/commands.ts';
import type { MeetingFact } from '../../src/kernel/meeting/facts.ts';
import { type Outside, type Server, buildServer } from '../../src/server/app.ts';
import type { Store } from '../../src/store/store.ts';
import type { ServerMessage } from '../../src/wire/messages.ts';
import { type FreshStore, freshStore } from './freshStore.ts';

export interface Answered {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** One browser: a cookie, and the origin of the server's own pages unless a test says otherwise. */
export class Visitor {
  readonly address: string;
  cookie: string | undefined;

  constructor(address: string, cookie?: string) {
    this.address = address;
    this.cookie = cookie;
  }

  async ask(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answered> {
    const answer = await fetch(this.address + path, {
      method,
      headers: {
        ...(method === 'GET' ? {} : { origin: this.address }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(this.cookie === undefined ? {} : { cookie: this.cookie }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const set = answer.headers.get('set-cookie');
    if (set !== null) this.cookie = set.split(';', 1)[0];
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.startsWith('application/json;');
    return {
      status: answer.status,
      body: isJson ? (JSON.parse(text) as unknown) : text,
      headers: answer.headers,
    };
  }

  /** Asks and gives the body. Throws: when the answer is a refusal. */
  async get<T>(path: string): Promise<T> {
    return expectOk<T>(await this.ask('GET', path));
  }
  async post<T>(path: string, body: object = {}): Promise<T> {
    return expectOk<T>(await this.ask('POST', path, body));
  }

  /** Opens a line to a room. */
  line(room: string, query = '', headers: Readonly<Record<string, string>> = {}): Line {
    return new Line(`${this.address.replace(/^http/, 'ws')}/api/rooms/${room}/socket${query}`, {
      origin: this.address,
      ...(this.cookie === undefined ? {} : { cookie: this.cookie }),
      ...headers,
    });
  }
}

function expectOk<T>({ status, body }: Answered): T {
  if (status >= 300) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body as T;
}

type Message<T extends ServerMessage['t']> = Extract<ServerMessage, { readonly t: T }>;

/** A socket that keeps all it heard. */
export class Line {
  readonly socket: WebSocket;
  readonly heard: ServerMessage[] = [];
  closed: { readonly code: number; readonly reason: string } | undefined;
  #changed: (() => void)[] = [];

  constructor(url: string, headers: Readonly<Record<string, string>>) {
    this.socket = new WebSocket(url, { headers, perMessageDeflate: false });
    this.socket.on('message', (data: Buffer) => {
      this.heard.push(JSON.parse(data.toString()) as ServerMessage);
      this.#tell();
    });
    this.socket.on('close', (code, reason) => {
      this.closed = { code, reason: reason.toString() };
      this.#tell();
    });
    this.socket.on('error', () => undefined);
  }

  #tell(): void {
    for (const tell of this.#changed.splice(0)) tell();
  }

  /** Waits until what is wanted was heard; the test's own time limit ends it. */
  async until<T>(find: () => T | undefined | false): Promise<T> {
    for (;;) {
      const found = find();
      if (found !== undefined && found !== false) return found;
      await new Promise<void>((resolve) => this.#changed.push(resolve));
    }
  }

  of<T extends ServerMessage['t']>(kind: T): readonly Message<T>[] {
    return this.heard.filter((one): one is Message<T> => one.t === kind);
  }
  get facts(): readonly MeetingFact[] {
    return this.of('facts').flatMap(({ facts }) => facts);
  }

  /** Waits for the line alone, before the server has said anything. */
  async opened(): Promise<void> {
    if (this.socket.readyState === this.socket.CONNECTING) await once(this.socket, 'open');
  }
  hello(): Promise<Message<'hello'>> {
    return this.until(() => this.of('hello')[0]);
  }
  fact(type: MeetingFact['type']): Promise<MeetingFact> {
    return this.until(() => this.facts.find((one) => one.type === type));
  }

  say(message: unknown): void {
    this.socket.send(typeof message === 'string' ? message : JSON.stringify(message));
  }

  /** Sends a command and gives the answer, or the error about it. */
  async does(
    command: MeetingCommand,
    id: string = randomUUID(),
  ): Promise<Message<'answer'> | Message<'error'>> {
    const before = this.heard.length;
    this.say({ t: 'command', id, command });
    return this.until(() =>
      this.heard
        .slice(before)
        .find(
          (one): one is Message<'answer'> | Message<'error'> =>
            (one.t === 'answer' || one.t === 'error') && one.id === id,
        ),
    );
  }

  end(): void {
    this.socket.terminate();
  }
}

export interface LiveServer {
  readonly server: Server;
  readonly store: Store;
  readonly address: string;
  /** Everything that was reported where nobody could be answered. */
  readonly reported: unknown[];
  /** Moves the server's clock. */
  readonly ahead: (ms: number) => void;
  readonly visitor: (cookie?: string) => Visitor;
  /** Another process on the same record. */
  readonly alongside: () => Promise<Alongside>;
  /** A browser signed in as the installation's organiser. */
  readonly organiser: () => Promise<Visitor>;
  /** Stops the server and starts another on the same record. */
  readonly restart: () => Promise<LiveServer>;
  readonly end: () => Promise<void>;
}

export interface Alongside {
  readonly visitor: (cookie?: string) => Visitor;
  readonly devices: Server['services']['hosts']['devices'];
  readonly close: () => Promise<void>;
}

/** Starts a server on a store of its own. */
export async function liveServer(more: Partial<Outside> = {}, given?: FreshStore): Promise<LiveServer> {
  const fresh = given ?? (await freshStore());
  return serverOn(fresh.store, fresh, { shift: 0 }, more);
}

async function serverOn(
  store: Store,
  fresh: FreshStore,
  time: { shift: number },
  more: Partial<Outside>,
): Promise<LiveServer> {
  const reported: unknown[] = [];
  const server = buildServer({
    store,
    now: () => (Date.now() + time.shift) as Millis,
    newId: randomUUID,
    report: (problem) => reported.push(problem),
    naming: { host: '127.0.0.1', origin: undefined },
    ...more,
  });
  const address = `http://localhost:${await server.listen(0)}`;
  const visitor = (cookie?: string) => new Visitor(address, cookie);
  return {
    server,
    store,
    address,
    reported,
    ahead: (ms) => (time.shift += ms),
    visitor,
    alongside: async () => {
      const other = await serverOn(await fresh.again(), fresh, time, more);
      const { devices } = other.server.services.hosts;
      return { visitor: other.visitor, devices, close: () => other.server.close() };
    },
    organiser: async () => {
      const one = visitor();
      await one.post('/api/redeem', { secret: await server.services.people.organiserLink() });
      return one;
    },
    restart: async () => {
      await server.close();
      return serverOn(store, fresh, time, more);
    },
    end: async () => {
      await server.close();
      await fresh.end();
    },
  };
}

/** A room with a Chair and some delegations, all of them with browsers of their own. */
export interface SeatedRoom {
  readonly id: string;
  readonly secretary: Visitor;
  readonly chair: Visitor;
  readonly delegates: readonly Visitor[];
  /** Of the delegates, in the same order. */
  readonly codes: readonly string[];
}

interface SeatLine {
  readonly seat: string;
  readonly role: string;
  readonly delegation?: string;
}

/** Makes a room on a short text, seats it and has the Chair call it to order, where the body opens without a quorum. */
export async function seatedRoom(
  live: LiveServer,
  delegations = 3,
  procedure: keyof typeof procedures = 'osceDecision',
): Promise<SeatedRoom> {
  const secretary = await live.organiser();
  const codes = Array.from({ length: delegations }, (_, index) => `D${String(index + 1).padStart(2, '0')}`);
  const { id } = await secretary.post<{ readonly id: string }>('/api/rooms', {
    title: 'A room of the tests',
    procedure,
    delegations: codes.map((code) => ({ code, name: `Delegation ${code}` })),
    language: 'en',
    timeZone: 'Europe/Vienna',
    text: { pasted: 'Decision\n\n1. Decides to meet;\n\n2. Asks all to come.\n', title: 'A short text' },
  });
  const seats = await secretary.get<readonly SeatLine[]>(`/api/rooms/${id}/seats`);
  const sit = async (wanted: (seat: SeatLine) => boolean): Promise<Visitor> => {
    const seat = seats.find(wanted)?.seat ?? '';
    const { url } = await secretary.post<{ readonly url: string }>(`/api/rooms/${id}/seats/${seat}/link`);
    const one = live.visitor();
    await one.post('/api/redeem', { secret: url.split('#')[1] });
    return one;
  };
  const chair = await sit(({ role }) => role === 'chair');
  const delegates: Visitor[] = [];
  for (const code of codes) delegates.push(await sit(({ delegation }) => delegation === code));
  const gavel = chair.line(id);
  await gavel.hello();
  await gavel.does({ type: 'CallToOrder' });
  gavel.end();
  return { id, secretary, chair, delegates, codes };
}
