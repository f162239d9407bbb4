import path from 'node:path';
import { restore } from '../store/backup/restore.ts';
import { type Command, one, only, read, Refusal } from './command.ts';

export const restoreCommand: Command = {
  name: 'restore',
  summary: 'makes a new data folder from a backup',
  help: {
    usage: 'FILE --data NEW',
    about: `Makes a data folder that holds what the backup holds, and begins a new epoch: browsers that saw
more than the backup has are told, and load the room anew. A folder that holds something is refused.`,
    example: 'placard restore placard.backup --data data-restored',
  },
  run: async (args, io) => {
    const { files, values } = read(args, ['data']);
    const file = only(files, 'the backup');
    const data = one(values, 'data');
    if (data === undefined) throw new Refusal('Name the new data folder with --data NEW.');
    const { made, key } = await restore(file, path.resolve(data));
    io.out(
      `${data}: as it stood ${new Date(made).toISOString()}, key ${key}\nStart it with: npm start -- --data ${data}\n`,
    );
    return 0;
  },
};
