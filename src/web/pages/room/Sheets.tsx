import { lazy, type ReactNode, Suspense } from 'react';
import { room as say } from '../../../i18n/en/room.ts';
import { patiently } from '../../components/patiently.ts';
import type { Focus, Seated, Sheet } from './seated.ts';

const Order = lazy(() => patiently(() => import('./Order.tsx')));
const BreakSilence = lazy(() => patiently(() => import('./BreakSilence.tsx')));
const AttachStatement = lazy(() => patiently(() => import('./AttachStatement.tsx')));
const ExplainVote = lazy(() => patiently(() => import('./vote/ExplainVote.tsx')));
const Votes = lazy(() => patiently(() => import('./vote/Votes.tsx')));
const Move = lazy(() => patiently(() => import('./motions/Move.tsx')));
const Proposals = lazy(() => patiently(() => import('./proposals/Proposals.tsx')));
const May = lazy(() => patiently(() => import('./may/May.tsx')));
const HandOver = lazy(() => patiently(() => import('./HandOver.tsx')));
const Dialog = lazy(() => patiently(() => import('./Dialog.tsx')));

interface SheetsProps {
  readonly at: Seated;
  readonly focus: Focus | undefined;
  readonly sheet: Sheet | undefined;
  /** The rail and the side, where the page is too narrow to hold them. */
  readonly rail: ReactNode;
  readonly side: ReactNode;
}

/** Shows the sheet or drawer that is open; each is fetched when it is first opened. */
export function Sheets({ at, focus, sheet, rail, side }: SheetsProps) {
  const onClose = () => at.open(undefined);
  return (
    <Suspense>
      {sheet === 'order' && <Order at={at} onClose={onClose} />}
      {sheet === 'silence' && <BreakSilence at={at} focus={focus} onClose={onClose} />}
      {sheet === 'statement' && focus && <AttachStatement at={at} focus={focus} onClose={onClose} />}
      {sheet === 'explain' && <ExplainVote at={at} onClose={onClose} />}
      {sheet === 'votes' && <Votes at={at} onClose={onClose} />}
      {sheet === 'move' && <Move at={at} focus={focus} onClose={onClose} />}
      {sheet === 'proposal' && focus && <Proposals at={at} draft={focus.draft} onClose={onClose} />}
      {sheet === 'may' && <May at={at} focus={focus} onClose={onClose} />}
      {sheet === 'handover' && <HandOver at={at} onClose={onClose} />}
      {sheet === 'rail' && rail && (
        <Dialog title={say.menu} from="start" onClose={onClose}>
          {rail}
        </Dialog>
      )}
      {sheet === 'list' && side && (
        <Dialog title={say.sideTitle} from="end" onClose={onClose}>
          {side}
        </Dialog>
      )}
    </Suspense>
  );
}
