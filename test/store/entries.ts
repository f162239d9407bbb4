import type { Millis } from '../../src/kernel/base/ids.ts';
import type { Entry } from '../../src/store/store.ts';

/** Gives a command as the server would append it, with as many facts as asked. */
export function entry(command: string, facts = 1, by = 's1'): Entry {
  return {
    by,
    command,
    digest: `digest of ${command}`,
    facts: Array.from({ length: facts }, (_, part) => ({
      type: 'RemarkNoted',
      at: (1_760_000_000_000 + part) as Millis,
      body: { text: `${command} — ${part}` },
    })),
  };
}
