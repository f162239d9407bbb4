import { common } from '../../i18n/en/common.ts';
import { attributionOf } from '../../kernel/meeting/attribution.ts';
import type { Room } from '../../kernel/meeting/room.ts';

/** Says who may be quoted here, where it is not as in a record. */
export function AttributionSign({ room }: { readonly room: Room }) {
  const rule = attributionOf(room);
  if (rule === 'record') return null;
  return (
    <span className="quoting small" title={common.attributionHint[rule]}>
      {common.attribution[rule]}
    </span>
  );
}
