import { textActs } from '../../../i18n/en/textActs.ts';
import { fill } from '../../../i18n/fill.ts';
import type { Draft, Paragraph } from '../../../kernel/text/draft.ts';
import { print } from '../../../kernel/text/words.ts';
import { partyName } from '../../components/text/Negotiated.tsx';
import { whenOf } from '../../components/zone.ts';
import type { Seated } from './seated.ts';
import { changedSince } from './since.ts';
import type { Seen } from './useSeen.ts';

interface ChangesProps {
  readonly at: Seated;
  readonly draft: Draft;
  readonly paragraph: Paragraph;
  readonly seen: Seen;
}

/** Shows below a paragraph what was done on it since one last looked, and the words that left. */
export default function Changes({ at, draft, paragraph, seen }: ChangesProps) {
  const changed = changedSince({ ...draft, paragraphs: [paragraph] }, seen.act)[0];
  if (!changed) return null;
  const sentences: { readonly [fact: string]: string } = textActs;
  return (
    <ul className="changes small soft">
      {changed.left.length > 0 && (
        <li>
          <del dir="auto">{print(changed.left)}</del>
        </li>
      )}
      {changed.acts.map((act) => (
        <li key={act.act}>
          <span className="num muted">{whenOf(act.at, at.now(), at.room.timeZone)}</span>{' '}
          {fill(sentences[act.what] ?? act.what, { who: partyName(at.room.delegations, act.by) })}
        </li>
      ))}
    </ul>
  );
}
