import { structureText } from '../../../kernel/text/render.ts';
import { fill } from '../../../i18n/fill.ts';
import { acts as say } from '../../../i18n/en/roomActs.ts';
import { lineOf } from '../../components/tree.ts';
import { Codes, type Looks, Nodes } from '../../components/text/Negotiated.tsx';
import { type Choice, type Offer, offersOf } from './choices.ts';
import type { Focus, Seated } from './seated.ts';

interface OffersProps {
  readonly at: Seated;
  readonly focus: Focus;
  readonly looks: Looks;
}

/** Shows the wordings of every open place of the paragraph in focus, with those who hold them; one of them is chosen. */
export function Offers({ at, focus, looks }: OffersProps) {
  const offers = offersOf(focus.paragraph);
  if (offers.length === 0) return null;
  return offers.map((offer, index) => (
    <Place
      key={offer.site}
      at={at}
      focus={focus}
      looks={looks}
      offer={offer}
      name={offers.length > 1 ? fill(say.bracket, { number: index + 1 }) : undefined}
    />
  ));
}

interface PlaceProps extends OffersProps {
  readonly offer: Offer;
  /** Which bracket of the paragraph it is, where there are several. */
  readonly name: string | undefined;
}

function Place({ at, focus, looks, offer, name }: PlaceProps) {
  return (
    <div className="alts" role="radiogroup" aria-label={name ?? say.placeOf}>
      {name !== undefined && (
        <span className="site tiny muted" aria-hidden="true">
          {name}
        </span>
      )}
      {offer.choices.map((choice) => {
        const mine = at.you !== undefined && choice.holders.includes(at.you);
        const chosen = focus.choice?.id === choice.id;
        return (
          <button
            key={choice.id}
            type="button"
            role="radio"
            aria-checked={chosen}
            tabIndex={chosen || (focus.choice?.site !== offer.site && choice === offer.choices[0]) ? 0 : -1}
            className={`alt${mine ? ' mine' : ''}${chosen ? ' sel' : ''}`}
            aria-label={fill(say.hold, { letter: choice.letter, words: wordsOf(choice) })}
            onClick={() => focus.choose(choice.id)}
            onKeyDown={(event) => {
              const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
              if (step === 0) return;
              event.preventDefault();
              const next = offer.choices[offer.choices.indexOf(choice) + step];
              if (!next) return;
              focus.choose(next.id);
              const to = event.currentTarget.parentElement?.querySelectorAll<HTMLElement>('[role=radio]');
              to?.[offer.choices.indexOf(next)]?.focus();
            }}
          >
            <i className="a">{choice.letter}</i>
            <i className="rd" aria-hidden="true" />
            <span className="t" dir="auto" lang={looks.language}>
              <Words choice={choice} looks={looks} />
            </span>
            {choice.holders.length > 0 ? (
              <Codes holders={choice.holders} looks={looks} />
            ) : (
              <span className="tiny muted">{say.noHolder}</span>
            )}
          </button>
        );
      })}
    </div>
  );
}

function Words({ choice, looks }: { readonly choice: Choice; readonly looks: Looks }) {
  if (choice.structure) return choice.structure.change ? structureText(choice.structure, []) : say.keeps;
  if (!choice.wording || choice.wording.nodes.length === 0) return <span className="none">{say.noText}</span>;
  return <Nodes nodes={choice.wording.nodes} looks={{ ...looks, reachable: false, authorOf: undefined }} />;
}

/** Gives the words of a choice as a line. */
export function wordsOf(choice: Choice): string {
  if (choice.structure) return choice.structure.change ? structureText(choice.structure, []) : say.keeps;
  return (choice.wording && lineOf(choice.wording.nodes)) || say.noText;
}
