import { Fragment } from 'react';
import { fill } from '../../../../i18n/fill.ts';
import { votes as say } from '../../../../i18n/en/roomVotes.ts';
import type { Amendment } from '../../../../kernel/meeting/amendment.ts';
import { draftOf } from '../../../../kernel/meeting/find.ts';
import type { Room } from '../../../../kernel/meeting/room.ts';
import { Difference } from '../../../components/text/Difference.tsx';
import { type Change, changesBy } from './changed.ts';

interface AmendmentWordsProps {
  readonly room: Room;
  readonly amendment: Amendment;
}

/** Shows the words of an amendment: struck what leaves, bold what enters. */
export function AmendmentWords({ room, amendment }: AmendmentWordsProps) {
  const language = draftOf(room, amendment.draft)?.language;
  const changes = changesBy(room, amendment);
  return (
    <>
      {changes.map((change) => (
        <div key={change.key} className="change">
          {(changes.length > 1 || change.kind !== 'reword') && <p className="small soft">{headOf(change)}</p>}
          <p className="words" dir="auto" lang={language}>
            {change.pieces.map(({ before, after }, place) => (
              <Fragment key={`${place} ${before}`}>
                {place > 0 && ' … '}
                <Difference before={before} after={after} />
              </Fragment>
            ))}
          </p>
        </div>
      ))}
    </>
  );
}

function headOf({ kind, label }: Change): string {
  if (kind === 'reword') return label ?? '';
  if (kind === 'strike') return fill(say.struckWhole, { paragraph: label ?? '' });
  return label === undefined ? say.newFirst : fill(say.newParagraph, { paragraph: label });
}
