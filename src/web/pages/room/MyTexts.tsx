import { Link } from 'wouter';
import type { AlternativeId, ParagraphLabel } from '../../../kernel/base/ids.ts';
import { fill } from '../../../i18n/fill.ts';
import { room as say } from '../../../i18n/en/room.ts';
import { proposalsOf } from '../../../kernel/text/views/proposalsOf.ts';
import type { Focus, Seated } from './seated.ts';
import { isFresh, type Kept } from './drafts.ts';

interface MyTextsProps {
  readonly at: Seated;
  readonly focus: Focus | undefined;
  readonly kept: readonly Kept[];
  readonly onDraft: (draft: Kept) => void;
}

/** Shows what is one's own: drafts not tabled, wording held, reservations. */
export function MyTexts({ at, focus, kept, onDraft }: MyTextsProps) {
  const { you } = at;
  if (you === undefined) return <Onlooker at={at} />;
  const held = focus ? proposalsOf(focus.draft, you) : [];
  const reserved = focus?.draft.paragraphs.filter(({ reservations }) =>
    reservations.some(({ by }) => by === you),
  );
  const none = kept.length === 0 && held.length === 0 && (reserved?.length ?? 0) === 0;
  const go = (label: ParagraphLabel, choice?: AlternativeId) => {
    focus?.goTo(label);
    if (choice !== undefined) focus?.choose(choice);
    at.open(undefined);
  };
  return (
    <section aria-labelledby="my-texts" className="mytexts">
      <h2 className="h" id="my-texts">
        {say.myTexts}
      </h2>
      {none && focus && <p className="small soft">{say.myTextsNone}</p>}
      <ul className="small">
        {kept.map((one) => (
          <li key={one.key}>
            <button type="button" className="linkish" onClick={() => onDraft(one)}>
              <i className="ic i-pen" aria-hidden="true" />
              {fill(one.note ? say.myNote : isFresh(one) ? say.myNew : say.myDraft, {
                paragraph: one.paragraph,
              })}
            </button>
          </li>
        ))}
        {held.map(({ paragraph, alternative, text }) => (
          <li key={alternative}>
            <button type="button" className="linkish" onClick={() => go(paragraph, alternative)}>
              {fill(say.myWording, { paragraph, words: shortened(text) })}
            </button>
          </li>
        ))}
        {reserved?.map(({ label }) => (
          <li key={label}>
            <button type="button" className="linkish" onClick={() => go(label)}>
              {fill(say.myReservation, { paragraph: label })}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Says what a seat without a delegation does here, and leads those who preside or serve to their own page. */
function Onlooker({ at }: { readonly at: Seated }) {
  const own = at.role === 'chair' || at.role === 'secretary' || at.role === 'hall' ? at.role : undefined;
  return own === undefined ? (
    <p className="small soft">{fill(say.readOnly, { role: say.seats[at.role] })}</p>
  ) : (
    <Link href={`/room/${at.room.id}/${own}`} className="btn sm">
      {say.ownPage[own]}
    </Link>
  );
}

/** Gives the beginning of a wording, for a line in a list. */
export function shortened(words: string, length = 60): string {
  return words.length <= length ? words : `${words.slice(0, words.lastIndexOf(' ', length - 1) || length)} …`;
}
