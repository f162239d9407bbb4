import { useEffect, useState } from 'react';
import { type Refused, causeOf, hasCause } from '../../../kernel/meeting/causes.ts';
import { entryOf } from '../../../kernel/meeting/entry.ts';
import type { Entry } from '../../../kernel/meeting/room.ts';
import { recordOf } from '../../state/recordOf.ts';
import type { Desk } from '../desk.ts';

/** How far back in the record one looks, each time farther, before it is fetched whole. */
const reaches = [300, 3_000];

/** Gives the entry that brought a refusal about: of the latest at once, of older ones as soon as they are fetched. */
export function useCause(desk: Desk, refused: Refused): Entry | 'looking' | undefined {
  const { room, seat, online } = desk;
  const recent = causeOf(room, refused, seat);
  const [older, setOlder] = useState<Entry | 'looking'>();
  const { rule, command } = refused;
  const [oldest] = room.entries;
  const fetched = !recent && online && hasCause(refused) && oldest !== undefined && oldest.seq > 1;
  useEffect(() => {
    setOlder(undefined);
    if (!fetched) return;
    const stop = new AbortController();
    setOlder('looking');
    void (async () => {
      for (const reach of [...reaches, room.seq]) {
        const after = Math.max(0, room.seq - reach);
        const facts = await recordOf(room.id, stop.signal, after);
        const found = causeOf(
          room,
          { rule, command },
          seat,
          facts.map((fact) => entryOf(room, fact)),
        );
        if (found || after === 0) return setOlder(found);
      }
    })().catch(() => {
      if (!stop.signal.aborted) setOlder(undefined);
    });
    return () => stop.abort();
    // What happened since does not change who did it: it is looked for once.
  }, [fetched, rule, command]);
  return recent ?? older;
}
