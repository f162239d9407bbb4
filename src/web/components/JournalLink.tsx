import { Link } from 'wouter';
import { common } from '../../i18n/en/common.ts';

/** Leads to the journal of a room. */
export function JournalLink({ room }: { readonly room: string }) {
  return (
    <Link className="btn sm quiet" href={`/room/${room}/journal`}>
      {common.journal}
    </Link>
  );
}
