import { Link } from 'wouter';
import { common } from '../../i18n/en/common.ts';

/** Shown where the address names no page. */
export function Nowhere() {
  return (
    <main className="notice">
      <h1 className="strong">{common.nowhere}</h1>
      <Link className="btn" href="/">
        {common.toRooms}
      </Link>
    </main>
  );
}
