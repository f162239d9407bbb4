// Screens of people: each a context of one Chromium, cookies and storage apart, before a server of the test's own.
import { spawnSync } from 'node:child_process';
import { type Socket, connect, createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Outside } from '../../src/server/app.ts';
import { openChromium, screens } from './chromium.ts';
import { type LiveServer, type Visitor, liveServer } from './liveServer.ts';

/** How long a test looks for something before it says that it is not there. Units: ms. */
const patience = 15_000;

export interface Screens {
  readonly live: LiveServer;
  /** Opens an empty page on a screen of its own: a laptop's unless another is named. */
  readonly open: (screen?: BrowserContextOptions) => Promise<Page>;
  /** What no page may do: ask another host, act against its own policy, fail without saying so. */
  readonly troubles: readonly string[];
  readonly end: () => Promise<void>;
}

/** Starts a server that serves the built pages, and a Chromium to look at them. */
export async function openScreens(more: Partial<Outside> = {}): Promise<Screens> {
  const [live, browser] = await Promise.all([liveServer({ pages: built(), ...more }), openChromium()]);
  const troubles: string[] = [];
  const open = async (screen: BrowserContextOptions = screens.laptop): Promise<Page> => {
    const context = await browser.newContext({ reducedMotion: 'reduce', locale: 'en-GB', ...screen });
    context.setDefaultTimeout(patience);
    context.on('request', (request) => {
      const { protocol, hostname } = new URL(request.url());
      if (protocol !== 'data:' && protocol !== 'blob:' && hostname !== 'localhost')
        troubles.push(`asked ${request.url()}`);
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => troubles.push(`failed: ${error.stack ?? error.message}`));
    page.on('console', (message) => {
      if (/Content Security Policy|Permissions Policy/i.test(message.text())) troubles.push(message.text());
    });
    return page;
  };
  return {
    live,
    open,
    troubles,
    end: async () => {
      await browser.close();
      await live.end();
    },
  };
}

/** Gives the folder of the pages, built anew when their sources have changed. */
function built(): string {
  const build = spawnSync(process.execPath, ['scripts/build.mjs'], { encoding: 'utf8' });
  if (build.status !== 0) throw new Error(build.stderr);
  return fileURLToPath(new URL('../../dist/web', import.meta.url));
}

export interface Cable {
  /** Where a browser at the other end finds the server. */
  readonly address: string;
  readonly pull: () => void;
  readonly plugIn: () => void;
  readonly end: () => Promise<void>;
}

/** A cable between one browser and the server, which a test pulls and plugs in again. */
export async function cableTo(address: string): Promise<Cable> {
  const { hostname: host, port } = new URL(address);
  const sockets = new Set<Socket>();
  let pulled = false;
  const cable = createServer((near) => {
    if (pulled) return void near.destroy();
    const far = connect(Number(port), host);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => undefined);
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  await new Promise<void>((resolve) => cable.listen(0, 'localhost', resolve));
  const pull = (): void => {
    pulled = true;
    for (const socket of sockets) socket.destroy();
  };
  return {
    address: `http://localhost:${(cable.address() as AddressInfo).port}`,
    pull,
    plugIn: () => {
      pulled = false;
    },
    end: () => {
      pull();
      return new Promise((resolve) => cable.close(() => resolve()));
    },
  };
}

export interface Sat {
  readonly seat: string;
  readonly role: string;
  readonly delegation?: string;
}

export interface Convened {
  readonly id: string;
  /** Signed in as the organiser, who is the room's secretary. */
  readonly organiser: Visitor;
  readonly seats: readonly Sat[];
  /** Makes an invitation link to the seat of a delegation's head, or of a role. */
  readonly linkFor: (who: string) => Promise<string>;
}

/** Convenes a room: what a secretary prepared before anybody comes. `about`: as POST /api/rooms takes it. */
export async function convene(live: LiveServer, about: object): Promise<Convened> {
  const organiser = await live.organiser();
  const { id } = await organiser.post<{ readonly id: string }>('/api/rooms', {
    procedure: 'osceDecision',
    language: 'en',
    timeZone: 'Europe/Vienna',
    ...about,
  });
  const seats = await organiser.get<readonly Sat[]>(`/api/rooms/${id}/seats`);
  const linkFor = async (who: string): Promise<string> => {
    const seat = seats.find(({ role, delegation }) => role === who || delegation === who)?.seat ?? who;
    return (await organiser.post<{ readonly url: string }>(`/api/rooms/${id}/seats/${seat}/link`)).url;
  };
  return { id, organiser, seats, linkFor };
}
