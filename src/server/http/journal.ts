// A room's journal, or one of its documents, as a file in the reader's language, to those who may read the room.
import type { FastifyInstance } from 'fastify';
import type { JournalFormat } from '../../documents/journalFile.ts';
import { journalOnThread } from '../../documents/journalOnThread.ts';
import type { MeetingFact } from '../../kernel/meeting/facts.ts';
import { registered } from '../../kernel/meeting/register.ts';
import { factOf } from '../../store/facts.ts';
import type { Services } from '../services.ts';
import { entered } from './access.ts';
import { languageOf } from './language.ts';
import { refusal } from './refusal.ts';

const types: { readonly [F in JournalFormat]: string } = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** Adds the addresses of the journal's files; they are made anew from the record each time. */
export function journalRoutes(app: FastifyInstance, services: Services): void {
  for (const format of ['docx', 'pdf'] as const)
    app.get(`/api/rooms/:id/journal.${format}`, async (request, reply) => {
      const { host, room } = await entered(services, request);
      const { document } = request.query as { readonly document?: string };
      if (document !== undefined && registered(room, document) === undefined) throw refusal(404, 'notFound');
      const facts: MeetingFact[] = [];
      for await (const page of services.store.read(host.stream, 0)) facts.push(...page.map(factOf));
      const file = await journalOnThread({
        facts,
        format,
        language: languageOf(request.headers),
        ...(document === undefined ? {} : { symbol: document }),
      });
      return reply
        .header('content-type', types[format])
        .header('content-disposition', `attachment; filename="${named(room.id, document)}.${format}"`)
        .header('cache-control', 'no-store')
        .send(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
    });
}

/** Symbols have slashes, which file names have not. */
function named(room: string, document: string | undefined): string {
  return document === undefined ? `${room}-journal` : document.replaceAll(/[^\w.-]+/g, '-');
}
