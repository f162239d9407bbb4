import { fill } from '../../../i18n/fill.ts';
import { chairVotes as say } from '../../../i18n/en/chairVotes.ts';
import type { Amendment, AmendmentId } from '../../../kernel/meeting/amendment.ts';
import { amendmentOrder, impliedRejections, votingOrder } from '../../../kernel/meeting/amendments.ts';
import { proposalOf } from '../../../kernel/meeting/find.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import type { Draft } from '../../../kernel/text/draft.ts';
import { Act } from '../../components/Act.tsx';
import { type Desk, nameOf } from '../../components/desk.ts';
import { Fold } from '../../components/Fold.tsx';
import { Warned } from '../../components/Warned.tsx';
import { AmendmentWords } from '../room/vote/AmendmentWords.tsx';
import { PutToVote } from './PutToVote.tsx';

interface AmendmentsProps {
  readonly desk: Desk;
  readonly draft: Draft;
}

/** Shows the pending amendments in the order of voting, each with why it stands there; the Chair may set another order. */
export function Amendments({ desk, draft }: AmendmentsProps) {
  const { room } = desk;
  const order = votingOrder(room, draft.id);
  if (order.length === 0) return null;
  const suggested = amendmentOrder(room, draft.id).map(({ amendment }) => amendment.id);
  const isSuggested = order.every(({ id }, place) => id === suggested[place]);
  const suggest = { type: 'OrderAmendments', draft: draft.id, order: suggested } as const;
  return (
    <>
      <h3 className="small strong">{say.amendments}</h3>
      <p className="switch small soft">
        <span>{isSuggested ? say.suggested : say.yourOrder}</span>
        {!isSuggested && (
          <Act desk={desk} command={suggest} look="sm quiet">
            {say.suggestedOrder}
          </Act>
        )}
      </p>
      {!isSuggested && (
        <Warned
          desk={desk}
          command={{ type: 'OrderAmendments', draft: draft.id, order: order.map(({ id }) => id) }}
        />
      )}
      <ol className="amendments">
        {order.map((amendment, place) => (
          <Row
            key={amendment.id}
            desk={desk}
            amendment={amendment}
            place={place}
            order={order.map(({ id }) => id)}
            furthest={amendment.id === suggested[0]}
          />
        ))}
      </ol>
    </>
  );
}

interface RowProps {
  readonly desk: Desk;
  readonly amendment: Amendment;
  readonly place: number;
  readonly order: readonly AmendmentId[];
  readonly furthest: boolean;
}

function Row({ desk, amendment, place, order, furthest }: RowProps) {
  const { room } = desk;
  const { id, symbol, removes } = amendment;
  const rest = order.filter((one) => one !== id);
  const moved = (to: number) =>
    ({
      type: 'OrderAmendments',
      draft: amendment.draft,
      order: [...rest.slice(0, to), id, ...rest.slice(to)],
    }) as const;
  return (
    <li>
      <div className="head">
        <b className="num">{place + 1}</b>
        <b className="strong">{fill(say.amendment, { symbol })}</b>
        <span className="plate xs">{nameOf(room, amendment.by)}</span>
        {place > 0 && (
          <Act desk={desk} command={moved(place - 1)} look="sm quiet" label={fill(say.up, { symbol })}>
            <span aria-hidden="true">↑</span>
          </Act>
        )}
        {place < order.length - 1 && (
          <Act desk={desk} command={moved(place + 1)} look="sm quiet" label={fill(say.down, { symbol })}>
            <span aria-hidden="true">↓</span>
          </Act>
        )}
      </div>
      <p className="small soft">
        {fill(say.counts, { struck: removes.struck, added: removes.added })} {furthest && say.furthest}{' '}
        {touching(room, amendment)}
      </p>
      <AmendmentWords room={room} amendment={amendment} />
      <div className="row wrap">
        {place === 0 && (
          <PutToVote
            desk={desk}
            on={{ kind: 'amendment', amendment: id }}
            label={fill(say.putAmendment, { symbol })}
          />
        )}
        <Fold label={fill(say.drop, { symbol })} look="sm quiet">
          {(close) => <Drop desk={desk} amendment={amendment} onDone={close} />}
        </Fold>
      </div>
    </li>
  );
}

/** Says which others change the same words, and what an adoption already implies. */
function touching(room: Room, { id, draft }: Amendment): string {
  const symbolOf = (one: AmendmentId | undefined) =>
    room.amendments.find((other) => other.id === one)?.symbol ?? '';
  const touches = amendmentOrder(room, draft).find(({ amendment }) => amendment.id === id)?.touches ?? [];
  const implied = impliedRejections(room, draft).find(({ amendment }) => amendment.id === id);
  return [
    touches.length > 0 ? fill(say.touches, { symbols: touches.map(symbolOf).join(', ') }) : '',
    implied?.because === undefined ? '' : fill(say.implied, { other: symbolOf(implied.because) }),
    implied?.fits === false ? say.overtaken : '',
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

interface DropProps {
  readonly desk: Desk;
  readonly amendment: Amendment;
  readonly onDone: () => void;
}

/** Lets the Chair say because of which adopted amendment this one is not put to the vote. */
function Drop({ desk, amendment, onDone }: DropProps) {
  const { room } = desk;
  const taken = room.amendments.filter(
    ({ draft, fate }) => draft === amendment.draft && (fate === 'adopted' || fate === 'accepted'),
  );
  const gone = impliedRejections(room, amendment.draft).some(
    (one) => one.amendment.id === amendment.id && !one.fits,
  );
  return (
    <>
      <p className="small soft">{taken.length === 0 && !gone ? say.nothingAdopted : say.dropHint}</p>
      <div className="row wrap">
        {taken.map(({ id, symbol }) => (
          <Act
            key={id}
            desk={desk}
            command={{ type: 'DropAmendment', amendment: amendment.id, because: id }}
            look="sm"
            onDone={onDone}
          >
            {fill(say.dropBecause, { other: symbol })}
          </Act>
        ))}
        {gone && (
          <Act
            desk={desk}
            command={{ type: 'DropAmendment', amendment: amendment.id }}
            look="sm"
            onDone={onDone}
          >
            {say.dropGone}
          </Act>
        )}
      </div>
    </>
  );
}
