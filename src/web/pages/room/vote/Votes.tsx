import { votes as say } from '../../../../i18n/en/roomVotes.ts';
import Dialog from '../Dialog.tsx';
import type { Seated } from '../seated.ts';
import { useExplained } from '../useExplained.tsx';
import Result from './Result.tsx';

interface VotesProps {
  readonly at: Seated;
  readonly onClose: () => void;
}

/** Shows every vote that was counted, the latest first; one's own answers may still be corrected. */
export default function Votes({ at: page, onClose }: VotesProps) {
  const [at, explanation] = useExplained(page);
  return (
    <Dialog title={say.all} onClose={onClose}>
      {explanation}
      {at.room.votes.length === 0 && <p className="small soft">{say.none}</p>}
      {at.room.votes.toReversed().map((vote) => (
        <Result key={vote.number} at={at} vote={vote} />
      ))}
    </Dialog>
  );
}
