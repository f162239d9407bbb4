import { backUp } from '../store/backup/backup.ts';
import { type Command, one, read, Refusal } from './command.ts';
import { writeWhole } from './files.ts';
import { dataFolder, withRecord } from './record.ts';

export const backupCommand: Command = {
  name: 'backup',
  summary: 'writes everything an installation holds into one file',
  help: {
    usage: '-o FILE [--data DIR]',
    about: `Writes rooms, people, links, the signing key and files as they stand at one moment, while the
server runs or not. The file can be read by its owner only: keep it like a key.`,
    example: 'placard backup -o placard.backup',
  },
  run: async (args, io) => {
    const { files, values } = read(args, ['out', 'data'], { out: 'o' });
    const file = one(values, 'out');
    if (file === undefined) throw new Refusal('Name the file to write with -o FILE.');
    if (files.length > 0)
      throw new Refusal(`${JSON.stringify(files[0])} is not understood; name the file with -o FILE.`);
    const data = one(values, 'data');
    await withRecord(data, (store) =>
      writeWhole(file, async (fresh) => {
        const saved = await backUp(store, dataFolder(data), fresh);
        io.out(`${file}: ${saved.tables} tables and ${saved.files} files, key ${store.key}\n`);
      }),
    );
    return 0;
  },
};
