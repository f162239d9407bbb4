import { standings } from '../../i18n/en/standings.ts';
import type { Standing } from '../../kernel/meeting/procedure.ts';
import './standing.css';

const marks: { readonly [S in Standing]: string } = {
  verified: 'ic i-check',
  practice: 'ring-mark',
  toBeConfirmed: 'diamond',
};

/** Shows how well something is known: a glyph and its word. */
export function StandingMark({ standing }: { readonly standing: Standing }) {
  return (
    <span className={`known small ${standing}`}>
      <i className={marks[standing]} aria-hidden="true" />
      {standings[standing].name}
    </span>
  );
}
