import { elections as say } from '../../../i18n/en/elections.ts';
import { fill } from '../../../i18n/fill.ts';
import type { DelegationCode } from '../../../kernel/base/ids.ts';
import type { Election } from '../../../kernel/meeting/election.ts';
import { Act } from '../Act.tsx';
import { type Desk, nameOf } from '../desk.ts';
import { Fold } from '../Fold.tsx';
import { namesOf } from './names.ts';

interface CandidatesProps {
  readonly desk: Desk;
  readonly election: Election;
  /** The delegation that looks; without it, the Chair, who announces for any of them. */
  readonly you?: DelegationCode;
}

/** Lets candidates withdraw between ballots, and delegations nominate others until the first. */
export function Candidates({ desk, election, you }: CandidatesProps) {
  const { candidates, elected, withdrawn = [], rounds, ballot } = election;
  if (election.state !== 'open' || ballot) return null;
  const stand = candidates.filter((code) => !elected.includes(code));
  const mine = you === undefined ? stand : stand.filter((code) => code === you);
  const nominates = you !== undefined && rounds.length === 0;
  const takesNominations = desk.room.procedure.settings.elections?.params.nominations === true;
  return (
    <>
      {withdrawn.length > 0 && (
        <p className="small soft">{fill(say.withdrawn, { names: namesOf(desk.room, withdrawn) })}</p>
      )}
      {you !== undefined ? (
        mine.map((code) => (
          <Act key={code} desk={desk} command={{ type: 'WithdrawCandidate', candidate: code }} look="sm">
            {say.withdrawMine}
          </Act>
        ))
      ) : (
        <Fold label={say.standing} look="quiet">
          {(close) => (
            <div className="row wrap">
              {mine.map((code) => (
                <Act
                  key={code}
                  desk={desk}
                  command={{ type: 'WithdrawCandidate', candidate: code }}
                  look="sm"
                  onDone={close}
                >
                  {fill(say.withdrawOf, { name: nameOf(desk.room, code) })}
                </Act>
              ))}
            </div>
          )}
        </Fold>
      )}
      {nominates && takesNominations && (
        <Fold label={say.nominate} look="sm quiet">
          {(close) => (
            <div className="row wrap">
              {desk.room.delegations
                .filter(({ code }) => !candidates.includes(code))
                .map(({ code, name }) => (
                  <Act
                    key={code}
                    desk={desk}
                    command={{ type: 'NominateCandidate', candidate: code }}
                    look="sm"
                    onDone={close}
                  >
                    {fill(say.nominateOf, { name })}
                  </Act>
                ))}
            </div>
          )}
        </Fold>
      )}
    </>
  );
}
