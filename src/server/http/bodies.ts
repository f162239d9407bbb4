// The bodies and their rules, and how an organiser makes one of the installation's own.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Procedure } from '../../kernel/meeting/procedure.ts';
import { contradictions } from '../../kernel/meeting/contradictions.ts';
import type { Body } from '../rooms/bodies.ts';
import type { Services } from '../services.ts';
import { organiser } from './access.ts';
import { parsed } from './parsed.ts';
import { Refusal, refusal, said } from './refusal.ts';

/** Adds the addresses of bodies. */
export function bodyRoutes(app: FastifyInstance, services: Services): void {
  const { bodies, sessions, newId } = services;

  /** The rules of an installation's own body are for those who sit somewhere in it. */
  async function shownTo({ raw }: FastifyRequest): Promise<(body: Body) => boolean> {
    const isSignedIn = (await sessions.personOf(raw)) !== undefined;
    return ({ shipped }) => shipped || isSignedIn;
  }

  async function found(id: string, version?: number): Promise<Body> {
    const body = await bodies.find(id, version);
    if (body === undefined) throw refusal(404, 'noSuchBody');
    return body;
  }

  app.get('/api/bodies', async (request) =>
    (await bodies.all())
      .filter(await shownTo(request))
      .map(({ procedure: { id, version, name, source }, base, shipped }) => ({
        id,
        version,
        name,
        source,
        shipped,
        ...(shipped ? {} : { base: base.id }),
      })),
  );

  app.get('/api/bodies/:id', async (request) => {
    const { version } = request.query as { readonly version?: string };
    const body = await found(idIn(request), version === undefined ? undefined : numberOf(version));
    if (!(await shownTo(request))(body)) throw refusal(401, 'notSignedIn');
    return { ...body, versions: body.shipped ? [] : await bodies.versionsOf(body.procedure.id) };
  });

  app.post('/api/bodies', async (request) => {
    await organiser(services, request);
    const { copyOf, procedure } = parsed('body', request.body);
    const from = await found(copyOf);
    const made = { ...procedure, id: newId().replaceAll('-', '').slice(0, 12), version: '1' };
    return kept(made, from.base.id);
  });

  app.post('/api/bodies/:id', async (request) => {
    await organiser(services, request);
    const before = await found(idIn(request));
    if (before.shipped) throw refusal(409, 'bodyIsShipped');
    const { procedure } = parsed('body', request.body);
    const { id, version } = before.procedure;
    if (procedure.version !== version) throw refusal(409, 'bodyMovedOn');
    return kept({ ...procedure, id, version: String(Number(version) + 1) }, before.base.id);
  });

  async function kept(procedure: Procedure, base: string) {
    const found = contradictions(procedure);
    if (found.length > 0) throw new Refusal(409, said('bodyContradictsItself'), { contradictions: found });
    if (!(await bodies.keep(procedure, base))) throw refusal(409, 'bodyMovedOn');
    const { id, version } = procedure;
    return { id, version };
  }
}

function idIn({ params }: FastifyRequest): string {
  return (params as { readonly id: string }).id;
}

function numberOf(text: string): number {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1 || number > 1_000_000_000) throw refusal(404, 'noSuchBody');
  return number;
}
