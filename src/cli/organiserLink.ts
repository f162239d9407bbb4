import { randomBytes } from 'node:crypto';
import { People } from '../server/signin/people.ts';
import { type Command, one, read, Refusal } from './command.ts';
import { withRecord } from './record.ts';

export const organiserLinkCommand: Command = {
  name: 'organiser-link',
  summary: 'prints a link that gives the organiser’s access',
  help: {
    usage: '[--data DIR] [--origin URL | --port N]',
    about: `Makes a link that signs a browser in as the organiser of this installation: for whoever has lost the
one that npm start printed. It opens once, within a day; links of this kind that were not used yet
stop working. Give --origin when the server has a public address, --port when it is not 3000.`,
    example: 'placard organiser-link --port 3000',
  },
  run: async (args, io) => {
    const { files, values } = read(args, ['data', 'origin', 'port']);
    if (files.length > 0) throw new Refusal(`${JSON.stringify(files[0])} is not understood.`);
    const base = originIn(one(values, 'origin'), one(values, 'port') ?? process.env['PORT'] ?? '3000');
    const secret = await withRecord(one(values, 'data'), async (store) => {
      const now = await store.now();
      const newId = (): string => randomBytes(12).toString('base64url');
      return new People({ store, now: () => now, newId }).organiserLink();
    });
    io.out(`${base}/join#${secret}\n`);
    return 0;
  },
};

function originIn(origin: string | undefined, port: string): string {
  if (origin === undefined) {
    if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
      throw new Refusal(`--port takes a number up to 65535, not ${JSON.stringify(port)}.`);
    return `http://localhost:${port}`;
  }
  if (!URL.canParse(origin) || !/^https?:$/.test(new URL(origin).protocol))
    throw new Refusal(
      `--origin takes an address such as https://placard.example.org, not ${JSON.stringify(origin)}.`,
    );
  return new URL(origin).origin;
}
