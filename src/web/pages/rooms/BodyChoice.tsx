import { bodyName } from '../../../i18n/bodyName.ts';
import { fill } from '../../../i18n/fill.ts';
import { rooms } from '../../../i18n/en/rooms.ts';
import { type ListedBody, useFetched } from '../../state/bodies.ts';

interface BodyChoiceProps {
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
}

/** Shows the bodies whose rules the meeting may follow; each can be read before it is chosen. */
export function BodyChoice({ chosen, onChoose }: BodyChoiceProps) {
  const { value: bodies = [] } = useFetched<readonly ListedBody[]>('/api/bodies');
  return (
    <fieldset className="block">
      <legend className="strong">{rooms.rules}</legend>
      <div className="cards">
        {bodies.map(({ id, name, source }) => (
          <label key={id} className={`card${id === chosen ? ' on' : ''}`}>
            <input type="radio" name="body" checked={id === chosen} onChange={() => onChoose(id)} />
            <span>
              <b className="strong">{bodyName(name)}</b>
              <span className="small soft">{source}</span>
            </span>
          </label>
        ))}
      </div>
      <p className="small soft">
        {rooms.rulesKept}{' '}
        <a className="link" href={`/bodies/${chosen}`} target="_blank" rel="noopener">
          {fill(rooms.rulesRead, { name: bodyName(bodies.find(({ id }) => id === chosen)?.name ?? '') })}
        </a>
      </p>
    </fieldset>
  );
}
