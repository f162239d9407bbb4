import { imported } from '../store/archive/importRoom.ts';
import { verify } from '../store/archive/verify.ts';
import { type Command, one, only, read, Refusal } from './command.ts';
import { bytesOf } from './files.ts';
import { trustIn, withNewRecord } from './record.ts';

export const importCommand: Command = {
  name: 'import',
  summary: 'takes an exported room into an installation, read-only',
  help: {
    usage: 'FILE.zip [--data DIR] [--key FINGERPRINT] [--head HEAD]',
    about: `Makes the room again, fact for fact, with the consultations below it, to be looked at and replayed;
nothing can be added to it.
The file is verified first, and refused when it does not verify or when the room is here already.
A data folder that does not exist yet is made.`,
    example: 'placard import baltic.zip',
  },
  run: async (args, io) => {
    const { files, values } = read(args, ['data', 'key', 'head']);
    const file = only(files, 'the export');
    const verdict = verify(await bytesOf(file), trustIn(values['key'], values['head']));
    if (!verdict.ok) throw new Refusal(`${file} does not verify, and is not imported: ${verdict.problem}`);
    await withNewRecord(one(values, 'data'), (store) => imported(store, verdict));
    for (const { archive } of [verdict, ...verdict.below]) {
      const { stream, head } = archive.manifest;
      io.out(`${stream}: ${head.seq} facts imported, read-only, signed by ${archive.fingerprint}\n`);
    }
    return 0;
  },
};
