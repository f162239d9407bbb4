// What the server is started with: arguments first, then the environment.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { start } from '../i18n/en/start.ts';
import { fill } from '../i18n/fill.ts';

export interface Options {
  readonly port: number;
  readonly data: string;
  readonly host: string;
  readonly origin?: string;
  readonly databaseUrl?: string;
  readonly certificate?: { readonly cert: string; readonly key: string };
  readonly limitsLifted: boolean;
}

/** A start that cannot be, with the sentence that says why. */
export class StartProblem extends Error {
  override readonly name = 'StartProblem';
}

type Environment = { readonly [name: string]: string | undefined };

/** Reads the options; nothing when help was asked for. Throws: `StartProblem`. */
export function readOptions(args: readonly string[], env: Environment): Options | undefined {
  const values = valuesIn(args);
  if (values.help === true) return undefined;
  const port = values.port ?? env['PORT'] ?? '3000';
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) throw problem(start.badPort, { port });
  const origin = values.origin === undefined ? undefined : originIn(values.origin);
  const certificate = certificateIn(values.cert, values.key);
  const databaseUrl = env['DATABASE_URL'];
  return {
    port: Number(port),
    data: values.data ?? env['PLACARD_DATA'] ?? 'data',
    host: values.host ?? '127.0.0.1',
    ...(origin === undefined ? {} : { origin }),
    ...(databaseUrl ? { databaseUrl } : {}),
    ...(certificate === undefined ? {} : { certificate }),
    limitsLifted: values['limits-lifted'] ?? false,
  };
}

function valuesIn(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        port: { type: 'string' },
        data: { type: 'string' },
        host: { type: 'string' },
        origin: { type: 'string' },
        cert: { type: 'string' },
        key: { type: 'string' },
        'limits-lifted': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    const { code, message } = error as Error & { readonly code?: string };
    const option = /'(-{0,2}[^' ]*)/.exec(message)?.[1] ?? '';
    throw problem(code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' ? start.noValue : start.unknownOption, {
      option,
    });
  }
}

function originIn(text: string): string {
  try {
    const url = new URL(text);
    if (url.protocol === 'https:' || url.protocol === 'http:') return url.origin;
  } catch {
    // Said below.
  }
  throw problem(start.badOrigin, { origin: text });
}

function certificateIn(cert: string | undefined, key: string | undefined): Options['certificate'] {
  if (cert === undefined && key === undefined) return undefined;
  if (cert === undefined || key === undefined) throw new StartProblem(start.certAndKey);
  return { cert: read(cert), key: read(key) };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw problem(start.unreadable, { file });
  }
}

/** Gives a problem with its sentence filled in. */
export function problem(sentence: string, values: Readonly<Record<string, string | number>>): StartProblem {
  return new StartProblem(fill(sentence, values));
}
