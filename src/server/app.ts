// The server put together: what it is given comes in as one object, so that a test gives its own.
import {
  type IncomingMessage,
  type RequestListener,
  type Server as HttpServer,
  createServer,
} from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import fastify, { type FastifyRequest } from 'fastify';
import type { Millis, SeatId } from '../kernel/base/ids.ts';
import type { Store } from '../store/store.ts';
import { Admission, type Naming } from './http/admission.ts';
import { bodyRoutes } from './http/bodies.ts';
import { bytesOf, jsonOf } from './http/body.ts';
import { answerTo } from './http/problems.ts';
import { securityHeaders } from './http/headers.ts';
import { languageOf } from './http/language.ts';
import { libraryRoutes } from './http/library.ts';
import { Pages } from './http/pages.ts';
import { journalRoutes } from './http/journal.ts';
import { recordRoutes } from './http/record.ts';
import { refusal } from './http/refusal.ts';
import { roomRoutes } from './http/rooms.ts';
import { seatRoutes } from './http/seats.ts';
import { Sessions } from './http/session.ts';
import { signinRoutes } from './http/signin.ts';
import { Allowance } from './live/allowance.ts';
import { Hosts } from './live/hosts.ts';
import { Lines } from './live/lines.ts';
import { Sockets } from './live/sockets.ts';
import { Bodies } from './rooms/bodies.ts';
import { Catalogue } from './rooms/catalogue.ts';
import { seatOf } from './rooms/entrance.ts';
import type { Services } from './services.ts';
import { People } from './signin/people.ts';

export interface Outside {
  readonly store: Store;
  readonly now: () => Millis;
  readonly newId: () => string;
  /** Told of what went wrong where nobody can be answered. */
  readonly report: (problem: unknown) => void;
  readonly naming: Omit<Naming, 'encrypted'>;
  /** Folder of the built pages; without it the server answers programs alone. */
  readonly pages?: string;
  readonly certificate?: { readonly cert: string; readonly key: string };
  /** For measurements alone. */
  readonly limitsLifted?: boolean;
}

export interface Server {
  readonly services: Services;
  /** Listens; gives the port. Throws: when the port is taken. */
  listen(port: number): Promise<number>;
  close(): Promise<void>;
}

const changing = ['POST', 'PUT', 'PATCH', 'DELETE'];
/** How long those who were told that the server stops may take to say goodbye. Units: ms. */
const goodbye = 300;

/** Builds the server; it hears nobody before it listens. */
export function buildServer(outside: Outside): Server {
  const services = servicesOf(outside);
  const { admission, hosts, sessions, catalogue } = services;
  const pages = outside.pages === undefined ? undefined : new Pages(outside.pages);
  let http: HttpServer | undefined;
  const app = fastify({
    forceCloseConnections: true,
    bodyLimit: 1e9,
    serverFactory: (handler) => (http = serverFor(outside, handler)),
  });
  app.addContentTypeParser('application/json', (_: FastifyRequest, payload: IncomingMessage) =>
    jsonOf(payload),
  );
  app.addContentTypeParser(
    ['text/plain', 'text/markdown', 'application/octet-stream'],
    (_: FastifyRequest, payload: IncomingMessage) => bytesOf(payload),
  );
  app.addHook('onRequest', async ({ raw, method }, reply) => {
    void reply.headers(securityHeaders(admission.addressFor(raw)));
    if (!admission.knowsHost(raw)) throw refusal(421, 'unknownHost');
    if (changing.includes(method) && !admission.isOurPage(raw)) throw refusal(403, 'wrongOrigin');
  });
  app.setErrorHandler((problem, { headers }, reply) => {
    const { status, body } = answerTo(problem, languageOf(headers), outside.report);
    void reply.code(status).send(body);
  });
  app.setNotFoundHandler(async ({ raw, method }, reply) => {
    const [address = '/'] = (raw.url ?? '/').split('?', 1);
    const page =
      ['GET', 'HEAD'].includes(method) && !address.startsWith('/api/')
        ? pages?.find(address, String(raw.headers['accept-encoding'] ?? ''), languageOf(raw.headers))
        : undefined;
    if (page === undefined) throw refusal(404, 'notFound');
    return reply.headers(page.headers).send(page.body);
  });
  for (const routes of [
    signinRoutes,
    roomRoutes,
    seatRoutes,
    recordRoutes,
    journalRoutes,
    libraryRoutes,
    bodyRoutes,
  ])
    routes(app, services);
  const sockets = socketsOf();
  return {
    services,
    listen: async (port) => {
      await catalogue.adopt();
      const rooms = (await catalogue.all()).filter(({ archived, deleted }) => !archived && !deleted);
      await app.listen({ port, host: outside.naming.host });
      // What fell due while the server was down is done now, room by room; a room asked for does its own first.
      void hosts.start(rooms.map(({ id }) => id)).catch(outside.report);
      return (http?.address() as AddressInfo).port;
    },
    close: async () => {
      sockets.stop();
      const late = setTimeout(() => sockets.terminate(), goodbye);
      await app.close();
      clearTimeout(late);
      await hosts.stop();
    },
  };

  function socketsOf(): Sockets {
    if (http === undefined) throw new Error('The server has not been made.');
    return new Sockets(http, {
      store: outside.store,
      now: outside.now,
      hosts,
      limitsLifted: outside.limitsLifted ?? false,
      admits: (request) => admission.admits(request),
      seatOf: async (request, room, wanted) => {
        const [listed, person] = await Promise.all([catalogue.find(room), sessions.personOf(request)]);
        return listed && person && seatOf(services, listed, person, wanted);
      },
      sessionOf: (request) => sessions.secretIn(request),
      lines: services.lines,
      report: outside.report,
    });
  }
}

function servicesOf({ store, now, newId, report, naming, certificate }: Outside): Services {
  const encrypted = certificate !== undefined || naming.origin?.startsWith('https:') === true;
  const catalogue = new Catalogue(store, now);
  const people = new People({ store, now, newId });
  const standing = (room: string) => catalogue.standing(room);
  const withdrawn = (room: string, seat: SeatId) => people.withdraw(room, seat);
  return {
    store,
    now,
    newId,
    hosts: new Hosts({ store, now, newId, report }, { standing, withdrawn }),
    people,
    catalogue,
    bodies: new Bodies(store, now),
    sessions: new Sessions(people, store.key, encrypted),
    lines: new Lines(),
    admission: new Admission({ ...naming, encrypted }),
    encrypted,
    tries: new Allowance({ burst: 10, perSecond: 1 / 6 }),
  };
}

function serverFor({ certificate }: Outside, handler: RequestListener): HttpServer {
  return certificate === undefined ? createServer(handler) : createSecureServer(certificate, handler);
}
