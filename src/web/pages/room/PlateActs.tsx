import { fill } from '../../../i18n/fill.ts';
import { floor as say } from '../../../i18n/en/roomFloor.ts';
import { colleaguesPlate } from '../../../kernel/meeting/colleagues.ts';
import { Act } from '../../components/Act.tsx';
import { Fold } from '../../components/Fold.tsx';
import { formal } from '../../../i18n/en/roomFormal.ts';
import { movesMotions } from './formal.ts';
import { plateNow, plateOf, replyCommand } from './floorSeat.ts';
import Colleague from './Colleague.tsx';
import type { Focus, Seated } from './seated.ts';

interface PlateActsProps {
  readonly at: Seated;
  readonly focus: Focus | undefined;
}

/** Shows the delegate's acts on the floor: the plate, a point of order, a reply. */
export function PlateActs({ at, focus }: PlateActsProps) {
  const plate = plateOf(at.room, at.you ?? at.seat, at.now());
  const theirs = colleaguesPlate(at.room, at.seat);
  return (
    <div className="plates no-print">
      <Act desk={at} command={plateNow(at)} look={`wide${plate.is === 'down' ? '' : ' on'}`} keys="F">
        <i className={`ic ${plate.is === 'down' ? 'i-raise' : 'i-lie'}`} aria-hidden="true" />
        {plate.is === 'speaking' ? say.yieldFloor : plate.is === 'up' ? say.lower : say.raise}
      </Act>
      {theirs && plate.is !== 'speaking' && <Colleague at={at} act={theirs} />}
      {at.you !== undefined && <OrderAndReply at={at} />}
      {plate.is === 'down' && focus && at.you !== undefined && <RaiseFor at={at} focus={focus} />}
    </div>
  );
}

/** Shows the point of order, which opens its sheet, and the reply; each gives way to its withdrawal. */
export function OrderAndReply({ at }: { readonly at: Seated }) {
  const mine = at.room.pointOfOrder?.by === at.you;
  const reply = replyCommand(at.room, at.you);
  return (
    <div className="two acts-more">
      {mine ? (
        <Act desk={at} command={{ type: 'WithdrawPointOfOrder' }} look="on">
          <i className="ic i-tee" aria-hidden="true" />
          {say.withdrawPoint}
        </Act>
      ) : (
        <button type="button" className="btn" onClick={() => at.open('order')}>
          <i className="ic i-tee" aria-hidden="true" />
          {say.pointOfOrder}
        </button>
      )}
      <Act desk={at} command={reply} look={reply.type === 'WithdrawReply' ? 'on' : ''}>
        <i className="ic i-reply" aria-hidden="true" />
        {reply.type === 'WithdrawReply' ? say.withdrawReply : at.phone ? say.rightOfReply : say.reply}
      </Act>
      {movesMotions(at.room) && (
        <button type="button" className="btn" onClick={() => at.open('move')}>
          {formal.move} <kbd aria-hidden="true">M</kbd>
        </button>
      )}
      {!at.phone && (
        <button type="button" className="btn" onClick={() => at.open('may')}>
          {formal.may}
        </button>
      )}
    </div>
  );
}

/** Lets a delegation ask for the floor on the paragraph in focus, or for a group it belongs to. */
export function RaiseFor({ at, focus }: { readonly at: Seated; readonly focus: Focus }) {
  const groups = at.room.groups.filter(({ members }) => members.some((code) => code === at.you));
  const on = focus.paragraph.label;
  return (
    <Fold label={say.raiseFor} look="sm quiet">
      {(close) => (
        <>
          <Act desk={at} command={{ type: 'RequestFloor', on }} look="sm wide" onDone={close}>
            {fill(say.raiseOn, { paragraph: on })}
          </Act>
          {groups.map(({ name }) => (
            <Act
              key={name}
              desk={at}
              command={{ type: 'RequestFloor', forGroup: name }}
              look="sm wide"
              onDone={close}
            >
              {fill(say.raiseGroup, { group: name })}
            </Act>
          ))}
        </>
      )}
    </Fold>
  );
}
