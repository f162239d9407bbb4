import { fill } from '../../../i18n/fill.ts';
import { room as say } from '../../../i18n/en/room.ts';
import { whenOf } from '../../components/zone.ts';
import type { Focus, Seated } from './seated.ts';

/** Shows on paper what the text is: body, symbol, revision, and how to read it. */
export default function PrintHead({ at, focus }: { readonly at: Seated; readonly focus: Focus }) {
  const { draft } = focus;
  const when = whenOf(at.now(), at.now(), at.room.timeZone);
  return (
    <div className="paper-head" aria-hidden="true">
      <div className="rh">
        <span>
          {at.room.procedure.name}
          <br />
          {at.room.title}
        </span>
        <span className="right">
          <b>
            {draft.symbol} {draft.versions.at(-1)?.name ?? say.firstDraft}
          </b>
        </span>
      </div>
      <p className="title">{draft.title}</p>
      <p className="sub">{fill(say.printLead, { when })}</p>
    </div>
  );
}
