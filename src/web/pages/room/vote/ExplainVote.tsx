import { useState } from 'react';
import { fill } from '../../../../i18n/fill.ts';
import { sheets } from '../../../../i18n/en/roomSheets.ts';
import { votes as say } from '../../../../i18n/en/roomVotes.ts';
import { draftNamed, draftOf } from '../../../../kernel/meeting/find.ts';
import { Act } from '../../../components/Act.tsx';
import { symbolOf } from '../../../components/desk.ts';
import Dialog from '../Dialog.tsx';
import type { Seated } from '../seated.ts';
import { useExplained } from '../useExplained.tsx';
import { aboutOf } from './Put.tsx';

interface ExplainVoteProps {
  readonly at: Seated;
  readonly onClose: () => void;
}

/** Attaches an explanation of vote to the text, before the vote or after it. */
export default function ExplainVote({ at: page, onClose }: ExplainVoteProps) {
  const [at, explanation] = useExplained(page);
  const [text, setText] = useState('');
  const vote = at.room.vote ?? at.room.votes.at(-1);
  const draft = vote && draftNamed(at.room, vote.on);
  const named = draft === undefined ? undefined : draftOf(at.room, draft);
  if (!vote || draft === undefined || !named) return null;
  return (
    <Dialog title={fill(say.explainTitle, { symbol: symbolOf(named) })} onClose={onClose}>
      {explanation}
      <p className="small soft">
        {aboutOf(at.room, vote.on)}. {say.explainHint}
      </p>
      <label className="small soft stack">
        {sheets.statementText}
        <textarea
          className="field wide doc"
          rows={5}
          dir="auto"
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <Act
        desk={at}
        command={{
          type: 'AttachStatement',
          draft,
          kind: 'explanationOfVote',
          vote: vote.number,
          text: text.trim(),
        }}
        look="wide"
        onDone={onClose}
      >
        {sheets.statementNow}
      </Act>
    </Dialog>
  );
}
