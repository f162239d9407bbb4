import { replayed } from '../store/archive/replay.ts';
import { verify } from '../store/archive/verify.ts';
import { type Command, one, only, read, Refusal } from './command.ts';
import { bytesOf } from './files.ts';
import { trustIn } from './record.ts';

export const replayCommand: Command = {
  name: 'replay',
  summary: 'prints the meeting as it stood after a fact',
  help: {
    usage: 'FILE.zip [--at SEQ] [--key FINGERPRINT] [--head HEAD]',
    about: `Prints the state of the meeting after the fact SEQ as one JSON object: sitting, agenda, floor,
question, silences, the texts as they read with their brackets, decisions. Without --at: at the end.
The file is verified first. The fields are described in docs/record.md.`,
    example: 'placard replay baltic.zip --at 128',
  },
  run: async (args, io) => {
    const { files, values } = read(args, ['at', 'key', 'head']);
    const file = only(files, 'the export');
    const verdict = verify(await bytesOf(file), trustIn(values['key'], values['head']));
    if (!verdict.ok) throw new Refusal(`${file} does not verify, and is not replayed: ${verdict.problem}`);
    const { facts } = verdict.archive;
    const at = one(values, 'at') ?? String(facts.length);
    if (!/^\d{1,15}$/.test(at) || Number(at) < 1 || Number(at) > facts.length)
      throw new Refusal(
        `--at takes the number of a fact, from 1 to ${facts.length}, not ${JSON.stringify(at)}.`,
      );
    io.out(`${JSON.stringify(replayed(facts.slice(0, Number(at))), null, 2)}\n`);
    return 0;
  },
};
