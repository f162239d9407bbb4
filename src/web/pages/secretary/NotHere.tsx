import { common } from '../../../i18n/en/common.ts';
import { Link } from 'wouter';
import { secretary } from '../../../i18n/en/secretary.ts';

/** Links back to the seat a person has here. */
export function NotHere({ room }: { readonly room: string }) {
  return (
    <main className="notice">
      <p>{secretary.notSecretary}</p>
      <Link href={`/room/${room}`} className="btn">
        {common.toRoom}
      </Link>
    </main>
  );
}
