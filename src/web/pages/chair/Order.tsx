import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { chair } from '../../../i18n/en/chair.ts';
import type { PointOfOrder } from '../../../kernel/meeting/order.ts';
import { Act } from '../../components/Act.tsx';
import { type Desk, nameOf } from '../../components/desk.ts';

interface OrderProps {
  readonly desk: Desk;
  readonly point: PointOfOrder;
  readonly first: boolean;
}

/** Shows a point of order with two equal rulings, neither of them chosen beforehand. */
export function Order({ desk, point, first }: OrderProps) {
  const [reason, setReason] = useState('');
  const setting = desk.room.procedure.settings.pointOfOrder;
  const words = reason.trim() === '' ? {} : { reason: reason.trim() };
  return (
    <article className={`mo${first ? ' first' : ''}`} aria-labelledby="order">
      <i className="ic i-tee k" aria-hidden="true" />
      <div>
        <h3 id="order">{chair.pointOfOrder}</h3>
        <p className="cite">
          {setting ? fill(chair.ruleAtOnce, { source: setting.source }) : chair.interrupts}
        </p>
      </div>
      <span className="plate">{nameOf(desk.room, point.by)}</span>
      {point.point !== undefined && <p className="q2">“{point.point}”</p>}
      <div className="act">
        <Act desk={desk} command={{ type: 'RulePointOfOrder', upheld: true, ...words }} keys="U">
          {chair.uphold}
        </Act>
        <Act desk={desk} command={{ type: 'RulePointOfOrder', upheld: false, ...words }} keys="D">
          {chair.notUphold}
        </Act>
        <input
          className="field grow"
          value={reason}
          maxLength={500}
          aria-label={chair.rulingReason}
          placeholder={chair.rulingReason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
    </article>
  );
}
