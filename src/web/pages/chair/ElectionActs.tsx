import { useId, useState } from 'react';
import { elections as say } from '../../../i18n/en/elections.ts';
import type { DelegationCode } from '../../../kernel/base/ids.ts';
import { openElection } from '../../../kernel/meeting/ballots.ts';
import { Act } from '../../components/Act.tsx';
import type { Desk } from '../../components/desk.ts';
import { Fold } from '../../components/Fold.tsx';

/** Shows how an election is opened, where the body elects and none is under way. */
export function ElectionActs({ desk }: { readonly desk: Desk }) {
  const { room } = desk;
  if (room.procedure.settings.elections == null || openElection(room)) return null;
  return (
    <>
      <hr className="rule last" />
      <section className="last" aria-labelledby="elections">
        <h2 className="h" id="elections">
          {say.section}
        </h2>
        <div className="row wrap acts">
          <Fold label={say.open}>{(close) => <Opening desk={desk} onDone={close} />}</Fold>
        </div>
      </section>
    </>
  );
}

function Opening({ desk, onDone }: { readonly desk: Desk; readonly onDone: () => void }) {
  const [office, setOffice] = useState('');
  const [places, setPlaces] = useState(1);
  const [candidates, setCandidates] = useState<readonly DelegationCode[]>([]);
  const id = useId();
  const { delegations } = desk.room;
  const toggle = (code: DelegationCode) =>
    setCandidates(
      delegations
        .map((one) => one.code)
        .filter((one) => (one === code ? !candidates.includes(one) : candidates.includes(one))),
    );
  return (
    <div className="electing">
      <label htmlFor={`${id}office`}>{say.office}</label>
      <input
        id={`${id}office`}
        className="field wide"
        dir="auto"
        maxLength={500}
        placeholder={say.officeHint}
        value={office}
        onChange={(event) => setOffice(event.target.value)}
      />
      <label htmlFor={`${id}places`}>{say.placesField}</label>
      <input
        id={`${id}places`}
        className="field short"
        type="number"
        min={1}
        max={delegations.length}
        value={places}
        onChange={(event) => setPlaces(Math.max(1, Math.trunc(event.target.valueAsNumber || 1)))}
      />
      <fieldset>
        <legend>{say.candidatesField}</legend>
        {delegations.map(({ code, name }) => (
          <label key={code}>
            <input type="checkbox" checked={candidates.includes(code)} onChange={() => toggle(code)} />
            {name}
          </label>
        ))}
      </fieldset>
      {office.trim() !== '' && (
        <Act
          desk={desk}
          command={{ type: 'OpenElection', office: office.trim(), places, candidates }}
          look="sm"
          onDone={onDone}
        >
          {say.openElection}
        </Act>
      )}
    </div>
  );
}
