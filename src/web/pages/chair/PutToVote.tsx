import { useState } from 'react';
import { chairVotes } from '../../../i18n/en/chairVotes.ts';
import type { VoteSubject, VotingMethod } from '../../../kernel/meeting/vote.ts';
import { Act } from '../../components/Act.tsx';
import type { Desk } from '../../components/desk.ts';
import { Warned } from '../../components/Warned.tsx';

interface PutToVoteProps {
  readonly desk: Desk;
  readonly on: VoteSubject;
  /** What the control is called where several stand beside each other. */
  readonly label: string;
  readonly onDone?: () => void;
}

/** Shows the control that puts something to the vote, with its method and what the Chair is told before. */
export function PutToVote({ desk, on, label, onDone }: PutToVoteProps) {
  const setting = desk.room.procedure.settings.methodOfVoting?.params;
  const [method, setMethod] = useState<VotingMethod | undefined>();
  const methods = setting ? [...new Set([setting.usual, ...setting.onRequest])] : [];
  const command = { type: 'PutToVote', on, ...(method === undefined ? {} : { method }) } as const;
  return (
    <>
      <Act desk={desk} command={command} {...(onDone ? { onDone } : {})}>
        {label}
      </Act>
      {methods.length > 1 && (
        <select
          className="field"
          aria-label={`${chairVotes.method}: ${label}`}
          value={method ?? setting?.usual}
          onChange={({ target }) => setMethod(methods.find((one) => one === target.value))}
        >
          {methods.map((one) => (
            <option key={one} value={one}>
              {chairVotes.methods[one]}
            </option>
          ))}
        </select>
      )}
      <Warned desk={desk} command={command} />
    </>
  );
}
