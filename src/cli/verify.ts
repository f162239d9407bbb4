import { type Verified, verify } from '../store/archive/verify.ts';
import { verifyStore, type StreamVerdict } from '../store/archive/verifyStore.ts';
import { headName, type Trust } from '../store/archive/trust.ts';
import { type Command, one, only, read, Refusal } from './command.ts';
import { bytesOf } from './files.ts';
import type { Io } from './outline.ts';
import { trustIn, withRecord } from './record.ts';

export const verifyCommand: Command = {
  name: 'verify',
  summary: 'proves a record untouched, or names the fact where it is not',
  help: {
    usage: 'FILE.zip | --data DIR  [--key FINGERPRINT] [--head HEAD]',
    about: `Reads an export, or every room of a data folder, and follows the chain of hashes. Give what you
know from elsewhere: the fingerprint of the installation’s key, or a head as the hall display or
an earlier export showed it (HASH, SEQ:HASH, or STREAM@SEQ:HASH). Both may be repeated. Without either
it says “consistent, signer unchecked”: whoever made the file may have made all of it.
Ends with 1, naming stream and fact, when a fact was changed, removed, moved, inserted, cut off or forged.`,
    example: 'placard verify baltic.zip --key 3f1c…',
  },
  run: async (args, io) => {
    const { files, values } = read(args, ['data', 'key', 'head']);
    const trust = trustIn(values['key'], values['head']);
    const data = one(values, 'data');
    if (data === undefined)
      return verifyFile(only(files, 'the export, or a data folder with --data'), trust, io);
    if (files.length > 0) throw new Refusal('Name an export or a data folder, not both.');
    return withRecord(data, async (store) => verifyAll(await verifyStore(store, trust), trust, io));
  },
};

async function verifyFile(file: string, trust: Trust, io: Io): Promise<number> {
  const verdict = verify(await bytesOf(file), trust);
  if (!verdict.ok) {
    io.err(`${file}: ${verdict.problem}\n`);
    return 1;
  }
  io.out(said(verdict));
  for (const below of verdict.below) io.out(`below it, ${said(below)}`);
  for (const room of verdict.without) io.out(`below it, room:${room}: not in this file\n`);
  return 0;
}

function said({ archive, checked, by }: Verified): string {
  const { head } = archive.manifest;
  const how = {
    key: 'verified, signed by the key you named',
    head:
      checked === head.seq
        ? 'verified, up to the head you named'
        : `verified up to fact ${checked}, the head you named; the rest is consistent, signer unchecked`,
    nothing: 'consistent, signer unchecked',
  }[by];
  return `${head.stream}: ${head.seq} facts, ${how}\nhead ${headName(head)}\nkey ${archive.fingerprint}\n`;
}

function verifyAll(verdicts: readonly StreamVerdict[], trust: Trust, io: Io): number {
  for (const verdict of verdicts) {
    if (verdict.problem !== undefined) io.err(`${verdict.problem}\n`);
    else
      io.out(
        `${verdict.stream}${under(verdict)}: ${verdict.head.seq} facts, ${standing(verdict, trust)}, head ${headName(verdict.head)}\n`,
      );
  }
  if (verdicts.length === 0) io.out('There is nothing recorded yet.\n');
  return verdicts.some(({ problem }) => problem !== undefined) ? 1 : 0;
}

function under({ above }: StreamVerdict): string {
  return above === undefined ? '' : `, below room:${above}`;
}

/** Who holds the data holds its key too: only what is known from elsewhere tells who recorded it. */
function standing({ signed, head }: StreamVerdict, { keys, heads }: Trust): string {
  const trusted = keys.length + heads.length > 0;
  if (signed === undefined) return 'consistent, signer unchecked';
  const rest = signed.seq === head.seq ? '' : `; the ${head.seq - signed.seq} after it are consistent`;
  const by = `signed up to fact ${signed.seq} by ${signed.key}${rest}`;
  return trusted ? by : `consistent, signer unchecked (${by})`;
}
