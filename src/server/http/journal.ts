// A room's journal as a file, to those who may read the room.
import type { FastifyInstance } from 'fastify';
import type { JournalFormat } from '../../documents/journalFile.ts';
import { journalOnThread } from '../../documents/journalOnThread.ts';
import type { MeetingFact } from '../../kernel/meeting/facts.ts';
import { factOf } from '../../store/facts.ts';
import type { Services } from '../services.ts';
import { entered } from './access.ts';

const types: { readonly [F in JournalFormat]: string } = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
};

/** Adds the addresses of the journal's files; they are made anew from the record each time. */
export function journalRoutes(app: FastifyInstance, services: Services): void {
  for (const format of ['docx', 'pdf'] as const)
    app.get(`/api/rooms/:id/journal.${format}`, async (request, reply) => {
      const { host, room } = await entered(services, request);
      const facts: MeetingFact[] = [];
      for await (const page of services.store.read(host.stream, 0)) facts.push(...page.map(factOf));
      const file = await journalOnThread(facts, format);
      return reply
        .header('content-type', types[format])
        .header('content-disposition', `attachment; filename="${room.id}-journal.${format}"`)
        .header('cache-control', 'no-store')
        .send(Buffer.from(file.buffer, file.byteOffset, file.byteLength));
    });
}
