import { useState } from 'react';
import { formulas } from '../../../kernel/meeting/formulas.ts';
import { formulaSentences } from '../../../i18n/en/formulas.ts';
import { fill } from '../../../i18n/fill.ts';
import { chair } from '../../../i18n/en/chair.ts';
import { Act } from '../../components/Act.tsx';
import type { Desk } from '../../components/desk.ts';

/** Shows the next formula to say aloud; reading it and pressing Enter performs it. */
export function Say({ desk }: { readonly desk: Desk }) {
  const [others, setOthers] = useState(false);
  const [first, ...rest] = formulas(desk.room, desk.now());
  return (
    <footer className="say no-print">
      {others && rest.length > 0 && (
        <ul className="others" aria-label={chair.otherFormulas}>
          {rest.map((formula, index) => (
            <li key={`${formula.id} ${index}`}>
              <p className="serif">“{fill(formulaSentences[formula.id], formula.values)}”</p>
              {formula.command && (
                <Act desk={desk} command={formula.command} look="sm" onDone={() => setOthers(false)}>
                  {chair.acts[formula.command.type] ?? chair.perform}
                </Act>
              )}
            </li>
          ))}
        </ul>
      )}
      <span className="small muted">{chair.sayNext}</span>
      <p aria-live="polite">
        {first ? `“${fill(formulaSentences[first.id], first.values)}”` : chair.nothingToSay}
      </p>
      <div className="row">
        {first?.command && (
          <Act desk={desk} command={first.command} look="pri" keys="↵">
            {chair.acts[first.command.type] ?? chair.perform}
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
