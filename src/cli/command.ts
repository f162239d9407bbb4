// What every command of bin/placard is, and how its arguments are read.
import { parseArgs } from 'node:util';
import type { Io } from './outline.ts';

export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Missing where the command answers `--help` itself. */
  readonly help?: {
    /** What stands after the name. */
    readonly usage: string;
    readonly about: string;
    readonly example: string;
  };
  /** Gives the exit code. Throws: `Refusal` or `StoreProblem` with a sentence. */
  readonly run: (args: readonly string[], io: Io) => Promise<number>;
}

/** A command that was not done, and the sentence that says why. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

type Values = { readonly [option: string]: readonly string[] };

/** Reads options that take a value and may be repeated, and what stands beside them. Throws: `Refusal`. */
export function read(
  args: readonly string[],
  names: readonly string[],
  letters: { readonly [name: string]: string } = {},
): { readonly files: readonly string[]; readonly values: Values } {
  const options = Object.fromEntries(
    names.map((name) => {
      const short = letters[name];
      return [name, { type: 'string' as const, multiple: true, ...(short !== undefined && { short }) }];
    }),
  );
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
    return { files: positionals, values: values as Values };
  } catch (problem) {
    const { code, message } = problem as Error & { readonly code?: string };
    const option = /'(-{0,2}[\w-]*)/.exec(message)?.[1] ?? '';
    if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') throw new Refusal(`There is no option ${option}.`);
    throw new Refusal(`${option} needs a value behind it.`);
  }
}

/** Gives the one value of an option, or nothing. Throws: `Refusal` when it was given twice. */
export function one(values: Values, name: string): string | undefined {
  const given = values[name] ?? [];
  if (given.length > 1) throw new Refusal(`--${name} may be given once only.`);
  return given[0];
}

/** Gives the one thing that stands beside the options. Throws: `Refusal`. */
export function only(files: readonly string[], what: string): string {
  const [file, more] = files;
  if (file === undefined) throw new Refusal(`Name ${what}.`);
  if (more !== undefined)
    throw new Refusal(`${JSON.stringify(more)} is one thing too many; name ${what} only.`);
  return file;
}
