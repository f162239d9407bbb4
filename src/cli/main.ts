// bin/placard: one table of commands, their help, and what is said when one is not done.
import { StoreProblem } from '../store/store.ts';
import { backupCommand } from './backup.ts';
import { type Command, Refusal } from './command.ts';
import { exportCommand } from './export.ts';
import { importCommand } from './import.ts';
import { journalCommand } from './journal.ts';
import { outline, type Io } from './outline.ts';
import { organiserLinkCommand } from './organiserLink.ts';
import { replayCommand } from './replay.ts';
import { restoreCommand } from './restore.ts';
import { text } from './text.ts';
import { verifyCommand } from './verify.ts';

const outlineCommand: Command = {
  name: 'outline',
  summary: 'prints the paragraphs of a text',
  help: {
    usage: 'FILE',
    about: `Prints one JSON object for each paragraph of a text (.txt, .md):
{label, kind, text, source, sites, unpaired}. The sources joined are the file, byte for byte.
docs/outline.md says what is recognised.`,
    example: 'placard outline src/content/library/S-RES-1325.en.txt',
  },
  run: outline,
};

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [
  outlineCommand,
  { name: 'text', summary: 'plays acts on a text and prints it after each', run: text },
  exportCommand,
  verifyCommand,
  importCommand,
  replayCommand,
  journalCommand,
  backupCommand,
  restoreCommand,
  organiserLinkCommand,
];

function help(): string {
  const width = Math.max(...commands.map(({ name }) => name.length));
  const lines = commands.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`);
  return `placard COMMAND …

${lines.join('\n')}

placard COMMAND --help says more. The record is that of the data folder (--data, else PLACARD_DATA,
else data in this checkout), or of DATABASE_URL where that is set. The server itself is started with: npm start
`;
}

function helpOf(name: string, { usage, about, example }: NonNullable<Command['help']>): string {
  return `placard ${name} ${usage}\n\n${about}\n\nExample: ${example}\n`;
}

/** Runs the command that the arguments name; gives the exit code. */
export async function main(args: readonly string[], io: Io): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    (name === undefined ? io.err : io.out)(help());
    return name === undefined ? 1 : 0;
  }
  const command = commands.find((one) => one.name === name);
  if (command === undefined) {
    io.err(`placard: there is no command ${JSON.stringify(name)}.\n\n${help()}`);
    return 1;
  }
  if (command.help !== undefined && (rest.includes('--help') || rest.includes('-h'))) {
    io.out(helpOf(name, command.help));
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (problem) {
    if (!(problem instanceof Refusal || problem instanceof StoreProblem)) throw problem;
    io.err(`placard ${name}: ${problem.message}\n`);
    return 1;
  }
}
