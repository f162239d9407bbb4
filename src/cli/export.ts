import { exported } from '../store/archive/write.ts';
import { headName } from '../store/archive/trust.ts';
import { type Command, one, only, read, Refusal } from './command.ts';
import { writeBytes } from './files.ts';
import { streamOf, unknownRoom, withRecord } from './record.ts';

export const exportCommand: Command = {
  name: 'export',
  summary: 'writes a room’s whole record into one signed file',
  help: {
    usage: 'ROOM -o FILE.zip [--data DIR]',
    about: `Writes the facts of a room, its texts, a manifest and a signature into a zip file, as the
room stands at this moment, with the consultations below it; the server may run meanwhile. It holds no names and no addresses.
Prints the head and the key, with which anybody can verify the file later.`,
    example: 'placard export baltic -o baltic.zip',
  },
  run: async (args, io) => {
    const { files, values } = read(args, ['out', 'data'], { out: 'o' });
    const room = only(files, 'the room');
    const file = one(values, 'out');
    if (file === undefined) throw new Refusal('Name the file to write with -o FILE.zip.');
    await withRecord(one(values, 'data'), async (store) => {
      const stream = streamOf(room);
      if ((await store.head(stream)).seq === 0) throw new Refusal(unknownRoom(room, await store.streams()));
      const { zip, manifest, below } = await exported(store, stream);
      await writeBytes(file, zip);
      io.out(`${file}: ${manifest.head.seq} facts of ${stream}\n`);
      for (const { head } of below.map((room) => room.manifest))
        io.out(`  with ${head.seq} facts of ${head.stream} below it, head ${headName(head)}\n`);
      io.out(`head ${headName(manifest.head)}\nkey ${store.key}\n`);
    });
    return 0;
  },
};
