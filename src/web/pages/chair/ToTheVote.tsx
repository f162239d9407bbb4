import { useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { chairVotes as say } from '../../../i18n/en/chairVotes.ts';
import { fates } from '../../../i18n/en/votes.ts';
import { proposalOf } from '../../../kernel/meeting/find.ts';
import type { Draft } from '../../../kernel/text/draft.ts';
import { Act } from '../../components/Act.tsx';
import { type Desk, symbolOf } from '../../components/desk.ts';
import { Amendments } from './Amendments.tsx';
import { PutToVote } from './PutToVote.tsx';

interface ToTheVoteProps {
  readonly desk: Desk;
  readonly draft: Draft;
}

/** Shows how a text comes to the vote: efforts at consensus, its amendments in their order, its parts, then itself. */
export function ToTheVote({ desk, draft }: ToTheVoteProps) {
  const { room } = desk;
  const proposal = proposalOf(room, draft.id);
  const { voting } = room.procedure.settings;
  if (!voting || !proposal) return null;
  const symbol = symbolOf(draft);
  return (
    <section aria-labelledby="to-the-vote">
      <h2 className="h" id="to-the-vote">
        {say.toTheVote}
        <span className="muted">{say.toTheVoteHint}</span>
      </h2>
      {proposal.fate !== undefined && (
        <p className="small soft">{fill(say.fell, { symbol, fate: fates[proposal.fate] })}</p>
      )}
      {voting.params.first === 'consensus' && proposal.fate === undefined && (
        <p className="switch small soft">
          <span>{fill(proposal.effortsExhausted ? say.exhausted : say.consensusFirst, { symbol })}</span>
          {!proposal.effortsExhausted && (
            <Act desk={desk} command={{ type: 'DeclareEffortsExhausted', draft: draft.id }} look="sm">
              {say.declareExhausted}
            </Act>
          )}
        </p>
      )}
      <Amendments desk={desk} draft={draft} />
      <Parts desk={desk} draft={draft} />
      {proposal.fate === undefined && draft.standing !== 'adopted' && <Whole desk={desk} draft={draft} />}
    </section>
  );
}

/** Shows the parts of a divided text with what became of each; the next is put to the vote. */
function Parts({ desk, draft }: ToTheVoteProps) {
  const parts = proposalOf(desk.room, draft.id)?.parts ?? [];
  if (parts.length === 0) return null;
  const next = parts.findIndex(({ fate }) => fate === 'pending');
  return (
    <>
      <h3 className="small strong">{say.parts}</h3>
      <ol className="amendments">
        {parts.map(({ paragraphs, fate }, index) => (
          <li key={paragraphs.join()}>
            <div className="head">
              <span>{fill(say.part, { part: index + 1, paragraphs: paragraphs.join(', ') })}</span>
              <span className="small soft">{say.partFate[fate]}</span>
            </div>
            {index === next && (
              <div className="row wrap">
                <PutToVote
                  desk={desk}
                  on={{ kind: 'part', draft: draft.id, part: index }}
                  label={fill(say.putPart, { part: index + 1 })}
                />
              </div>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function Whole({ desk, draft }: ToTheVoteProps) {
  const [symbol, setSymbol] = useState(draft.symbol);
  return (
    <>
      <h3 className="small strong">{say.whole}</h3>
      <div className="row wrap whole-vote">
        <label className="small soft row">
          {say.symbol}
          <input className="field" value={symbol} onChange={(event) => setSymbol(event.target.value)} />
        </label>
        <PutToVote
          desk={desk}
          on={{ kind: 'draft', draft: draft.id, symbol: symbol.trim() }}
          label={fill(say.putDraft, { symbol: symbolOf(draft) })}
        />
      </div>
    </>
  );
}
