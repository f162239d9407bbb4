// Which requests are heard at all: those to a name of ours, and of those that change something, those from our pages.
import type { IncomingMessage } from 'node:http';
import { hostname, networkInterfaces } from 'node:os';

/** What the server was started with. */
export interface Naming {
  /** Address it listens on. */
  readonly host: string;
  /** Public address, where one was given. */
  readonly origin: string | undefined;
  readonly encrypted: boolean;
}

const loopback = ['localhost', '127.0.0.1', '[::1]'];
const everywhere = ['0.0.0.0', '::'];

/** Judges requests by the names in them. */
export class Admission {
  readonly #names: ReadonlySet<string>;
  readonly #origin: string | undefined;
  readonly #encrypted: boolean;
  readonly #open: boolean;

  constructor({ host, origin, encrypted }: Naming) {
    this.#open = everywhere.includes(host);
    this.#origin = origin;
    this.#encrypted = encrypted;
    this.#names = new Set([
      ...loopback,
      bracketed(host.toLowerCase()),
      ...(this.#open ? machineNames() : []),
      ...(origin === undefined ? [] : [new URL(origin).hostname]),
    ]);
  }

  /** Whether the name by which the server was addressed is one of its own; another may be a trick of a page elsewhere. */
  knowsHost(request: IncomingMessage): boolean {
    const name = nameIn(request.headers.host);
    return name !== undefined && this.#names.has(name);
  }

  /** Whether the page that asks is one of ours. */
  isOurPage(request: IncomingMessage): boolean {
    const { origin, host } = request.headers;
    if (origin === undefined || host === undefined) return false;
    return origin === this.#origin || origin === `${this.#encrypted ? 'https' : 'http'}://${host}`;
  }

  admits(request: IncomingMessage): boolean {
    return this.knowsHost(request) && this.isOurPage(request);
  }

  /** Whether a request comes from the machine itself and not by way of a proxy. */
  isLocal(request: IncomingMessage): boolean {
    const { remoteAddress = '' } = request.socket;
    const here = remoteAddress === '::1' || /^(::ffff:)?127\./.test(remoteAddress);
    const forwarded = request.headers['x-forwarded-for'] ?? request.headers.forwarded;
    return here && forwarded === undefined && loopback.includes(nameIn(request.headers.host) ?? '');
  }

  /** Gives the address for an invitation: a phone does not find the secretary's own “localhost”. */
  addressForOthers(request: IncomingMessage): string {
    const address = this.addressFor(request);
    const reached = this.#open && this.#origin === undefined ? outward() : undefined;
    if (reached === undefined || !loopback.includes(nameIn(request.headers.host) ?? '')) return address;
    const url = new URL(address);
    url.hostname = reached;
    return url.origin;
  }

  /** Gives the address at which a browser that asks finds the server. */
  addressFor(request: IncomingMessage): string {
    return this.#origin ?? `${this.#encrypted ? 'https' : 'http'}://${request.headers.host ?? 'localhost'}`;
  }
}

/** Gives an address of this machine that others in the room can reach, where it has one. */
export function outward(): string | undefined {
  return machineNames().find((name) => /^\d+\.\d+\.\d+\.\d+$/.test(name) && !name.startsWith('127.'));
}

function nameIn(host: string | undefined): string | undefined {
  return /^(\[[0-9a-f:.]+\]|[^:[\]/@]+)(:\d+)?$/i.exec(host ?? '')?.[1]?.toLowerCase();
}

function bracketed(address: string): string {
  return address.includes(':') ? `[${address}]` : address;
}

/** Gives the names and addresses under which others in the room find this machine. */
export function machineNames(): readonly string[] {
  const addresses = Object.values(networkInterfaces()).flatMap((all) => all ?? []);
  const name = hostname().toLowerCase();
  return [
    ...addresses.map(({ address }) => bracketed(address.split('%')[0] ?? address)),
    name,
    `${name}.local`,
  ];
}
