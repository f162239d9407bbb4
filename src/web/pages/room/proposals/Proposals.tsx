import { fill } from '../../../../i18n/fill.ts';
import { acts } from '../../../../i18n/en/roomActs.ts';
import { formal } from '../../../../i18n/en/roomFormal.ts';
import { proposals as say } from '../../../../i18n/en/roomProposals.ts';
import { amendmentOrder, isOvertaken, votingOrder } from '../../../../kernel/meeting/amendments.ts';
import type { Amendment, Proposal } from '../../../../kernel/meeting/amendment.ts';
import type { Draft } from '../../../../kernel/text/draft.ts';
import { proposalOf } from '../../../../kernel/meeting/find.ts';
import { Act } from '../../../components/Act.tsx';
import { nameOf, symbolOf } from '../../../components/desk.ts';
import { Fold } from '../../../components/Fold.tsx';
import Dialog from '../Dialog.tsx';
import type { Seated } from '../seated.ts';
import { useExplained } from '../useExplained.tsx';
import { AmendmentWords } from '../vote/AmendmentWords.tsx';
import './proposals.css';

interface ProposalsProps {
  readonly at: Seated;
  readonly draft: Draft;
  readonly onClose: () => void;
}

/** Shows who sponsors a text and what amendments are made to it, with what one may do about each. */
export default function Proposals({ at: page, draft, onClose }: ProposalsProps) {
  const [at, explanation] = useExplained(page);
  const proposal = proposalOf(at.room, draft.id);
  const symbol = symbolOf(draft);
  const settings = at.room.procedure.settings;
  return (
    <Dialog title={fill(say.title, { symbol })} onClose={onClose}>
      {explanation}
      {proposal?.fate !== undefined && (
        <p className="ended">{fill(formal.fell[proposal.fate], { symbol })}</p>
      )}
      {proposal && settings.proposals?.params.sponsors === true && (
        <Sponsors at={at} draft={draft} proposal={proposal} />
      )}
      {settings.amendments != null && <Amendments at={at} draft={draft} />}
    </Dialog>
  );
}

interface SponsorsProps {
  readonly at: Seated;
  readonly draft: Draft;
  readonly proposal: Proposal;
}

function Sponsors({ at, draft, proposal }: SponsorsProps) {
  const { you } = at;
  const symbol = symbolOf(draft);
  const mine = proposal.sponsors.some((code) => code === you);
  return (
    <section aria-labelledby="sponsors" className="sponsors">
      <h3 id="sponsors">{say.sponsors}</h3>
      {proposal.sponsors.length === 0 ? (
        <p className="small soft">{say.noSponsors}</p>
      ) : (
        <ul className="row wrap">
          {proposal.sponsors.map((code) => (
            <li key={code} className={`plate sm${code === you ? ' you' : ''}`}>
              {nameOf(at.room, code)}
              {code === you && <span className="vh"> ({say.you})</span>}
            </li>
          ))}
        </ul>
      )}
      {you !== undefined && (
        <div className="row wrap">
          {mine ? (
            <Act desk={at} command={{ type: 'LeaveSponsors', draft: draft.id }} look="sm">
              {say.leave}
            </Act>
          ) : (
            <Act desk={at} command={{ type: 'JoinSponsors', draft: draft.id }} look="sm">
              {say.join}
            </Act>
          )}
          {mine && (
            <Fold label={say.withdraw} look="sm quiet">
              {(close) => (
                <>
                  <p className="small soft">{say.withdrawHint}</p>
                  <Act
                    desk={at}
                    command={{ type: 'WithdrawProposal', draft: draft.id }}
                    look="sm sig"
                    onDone={close}
                  >
                    {fill(say.withdrawNow, { symbol })}
                  </Act>
                  <button type="button" className="btn sm quiet" onClick={close}>
                    {acts.cancel}
                  </button>
                </>
              )}
            </Fold>
          )}
        </div>
      )}
    </section>
  );
}

function Amendments({ at, draft }: { readonly at: Seated; readonly draft: Draft }) {
  const pending = votingOrder(at.room, draft.id);
  const decided = at.room.amendments.filter((one) => one.draft === draft.id && one.fate !== 'pending');
  const touching = new Map(
    amendmentOrder(at.room, draft.id).map(({ amendment, touches }) => [amendment.id, touches]),
  );
  return (
    <section aria-labelledby="amendments" className="amendments">
      <h3 id="amendments">{say.amendments}</h3>
      {pending.length + decided.length === 0 && <p className="small soft">{say.noAmendments}</p>}
      <ol>
        {[...pending, ...decided].map((one) => (
          <Listed
            key={one.id}
            at={at}
            of={one}
            touches={(touching.get(one.id) ?? []).map(
              (id) => at.room.amendments.find((other) => other.id === id)?.symbol ?? id,
            )}
          />
        ))}
      </ol>
    </section>
  );
}

interface ListedProps {
  readonly at: Seated;
  readonly of: Amendment;
  readonly touches: readonly string[];
}

function Listed({ at, of, touches }: ListedProps) {
  const { you, room } = at;
  const pending = of.fate === 'pending';
  const sponsors = proposalOf(room, of.draft)?.sponsors.some((code) => code === you) ?? false;
  return (
    <li className={pending ? '' : 'decided'}>
      <p>
        <b className="strong">{of.symbol}</b>{' '}
        <span className="soft">{fill(say.by, { name: nameOf(room, of.by) })}</span>
        <span className="small muted">
          , {say.state[of.fate]}, {fill(say.figures, { ...of.removes })}
        </span>
      </p>
      <AmendmentWords room={room} amendment={of} />
      {pending && isOvertaken(room, of) && <p className="small soft">{say.gone}</p>}
      {touches.length > 0 && (
        <p className="small soft">{fill(say.touches, { symbols: touches.join(', ') })}</p>
      )}
      {pending && you !== undefined && (
        <div className="row wrap">
          {of.by === you && (
            <Act
              desk={at}
              command={{ type: 'WithdrawAmendment', amendment: of.id }}
              look="sm"
              label={`${say.withdrawAmendment} ${of.symbol}`}
            >
              {say.withdrawAmendment}
            </Act>
          )}
          {sponsors && (
            <Act
              desk={at}
              command={{ type: 'AcceptAmendment', amendment: of.id }}
              look="sm"
              label={`${say.accept}: ${of.symbol}`}
            >
              {say.accept}
            </Act>
          )}
        </div>
      )}
    </li>
  );
}
