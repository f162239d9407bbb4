// The sample library, and how a text is read before it is tabled.
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { library, libraryText } from '../../content/library/library.ts';
import { outline } from '../../kernel/text/outline/outline.ts';
import { fileOf } from '../rooms/texts.ts';
import { readable, textIn } from './body.ts';
import { parsed } from './parsed.ts';
import { refusal } from './refusal.ts';

const pasted = z.object({ text: z.string() });

/** Adds the addresses of the sample library. */
export function libraryRoutes(app: FastifyInstance): void {
  app.get('/api/library', () => library.map(({ file: _, ...held }) => held));

  app.get('/api/library/:id', async ({ params }) => {
    const held = libraryText((params as { readonly id: string }).id);
    if (held === undefined) throw refusal(404, 'noSuchText');
    const { file: _, ...rest } = held;
    return { ...rest, outline: read(await fileOf(held)) };
  });

  app.post('/api/outline', ({ body }) => {
    const text = Buffer.isBuffer(body) ? textIn(body) : parsed(pasted, body).text;
    return { outline: read(readable(text)) };
  });
}

function read(text: string): readonly object[] {
  return outline(text).map(({ label, kind, text: wording, unpaired, hidden }) => ({
    label,
    kind,
    text: wording,
    unpaired,
    hidden,
  }));
}
