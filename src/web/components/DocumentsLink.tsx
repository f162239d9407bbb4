import { Link } from 'wouter';
import { common } from '../../i18n/en/common.ts';

/** Leads to the documents of a room. */
export function DocumentsLink({ room }: { readonly room: string }) {
  return (
    <Link className="btn sm quiet" href={`/room/${room}/documents`}>
      {common.documents}
    </Link>
  );
}
