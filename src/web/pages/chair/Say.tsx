import { useState } from 'react';
import type { MeetingCommand } from '../../../kernel/meeting/commands.ts';
import { chairVotes } from '../../../i18n/en/chairVotes.ts';
import { breath, formulas } from '../../../kernel/meeting/formulas.ts';
import { formulaSentences } from '../../../i18n/en/formulas.ts';
import { fill } from '../../../i18n/fill.ts';
import { quoted } from '../../../i18n/quoted.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { Act } from '../../components/Act.tsx';
import { type Desk, nameOf } from '../../components/desk.ts';
import { Warned } from '../../components/Warned.tsx';

/** Shows the next formula to say aloud; reading it and pressing Enter performs it. */
export function Say({ desk }: { readonly desk: Desk }) {
  const [others, setOthers] = useState(false);
  const { said, command, others: rest } = breath(formulas(desk.room, desk.now()));
  return (
    <footer className="say no-print">
      {others && rest.length > 0 && (
        <ul className="others" aria-label={chair.otherFormulas}>
          {rest.map((formula, index) => (
            <li key={`${formula.id} ${index}`}>
              <p className="serif">{quoted(fill(formulaSentences[formula.id], formula.values))}</p>
              {formula.command && (
                <Act desk={desk} command={formula.command} look="sm" onDone={() => setOthers(false)}>
                  {actOf(desk, formula.command)}
                </Act>
              )}
            </li>
          ))}
        </ul>
      )}
      <span className="small muted">{chair.sayNext}</span>
      <div className="now" aria-live="polite">
        {said.length === 0 && <p>{chair.nothingToSay}</p>}
        {said.map(({ id, values }) => (
          <p key={id}>{quoted(fill(formulaSentences[id], values))}</p>
        ))}
        {command && <Warned desk={desk} command={command} />}
      </div>
      <div className="row">
        {command && (
          <Act desk={desk} command={command} look="pri" keys="↵">
            {actOf(desk, command)}
          </Act>
        )}
        {rest.length > 0 && (
          <button
            type="button"
            className="btn quiet"
            aria-expanded={others}
            onClick={() => setOthers(!others)}
          >
            {chair.otherFormulas}
          </button>
        )}
      </div>
    </footer>
  );
}

/** Gives the words on the button that performs a formula. */
function actOf({ room }: Desk, command: MeetingCommand): string {
  if (command.type === 'PassOver') return fill(chairVotes.passOver, { name: nameOf(room, command.of) });
  if (command.type === 'RulePointOfOrder') return command.upheld ? chair.uphold : chair.notUphold;
  return chairVotes.acts[command.type] ?? chair.acts[command.type] ?? chair.perform;
}
