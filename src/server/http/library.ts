// The sample library, and how a text is read before it is tabled.
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { library, libraryText } from '../../content/library/library.ts';
import { reading } from '../rooms/reading.ts';
import { fileOf } from '../rooms/texts.ts';
import type { Services } from '../services.ts';
import { readable, textIn } from './body.ts';
import { parsed } from './parsed.ts';
import { refusal } from './refusal.ts';

/** Adds the addresses of the sample library. */
export function libraryRoutes(app: FastifyInstance, { sessions }: Services): void {
  /** Reading a long text takes a moment: it is done for those alone who sit somewhere. */
  async function signedIn({ raw }: FastifyRequest): Promise<void> {
    if ((await sessions.personOf(raw)) === undefined) throw refusal(401, 'notSignedIn');
  }

  app.get('/api/library', () => library.map(({ file: _, ...held }) => held));

  app.get('/api/library/:id', async (request) => {
    await signedIn(request);
    const held = libraryText((request.params as { readonly id: string }).id);
    if (held === undefined) throw refusal(404, 'noSuchText');
    const { file: _, ...rest } = held;
    return { ...rest, outline: await reading('outline', await fileOf(held)) };
  });

  app.post('/api/outline', async (request) => {
    await signedIn(request);
    const { body } = request;
    const text = Buffer.isBuffer(body) ? textIn(body) : parsed('outline', body).text;
    return { outline: await reading('outline', readable(text)) };
  });
}
