import { describe, expect, test } from 'vitest';
import { procedures } from '../../../src/content/procedures/all.ts';
import type { DraftId } from '../../../src/kernel/base/ids.ts';
import { nextSuffix, nextSymbol } from '../../../src/kernel/meeting/symbols.ts';
import type { Room } from '../../../src/kernel/meeting/room.ts';
import {
  amends,
  committee,
  inAdHoc,
  inCommittee,
  label,
  motion,
  moves,
  onAmendment,
  onDraft,
  putsToVote,
  reword,
  sitting,
  strike,
  voted,
  votes,
} from '../../support/committee.ts';
import {
  code,
  d1,
  given,
  issued,
  listed,
  puts,
  roomAfter,
  says,
  tabled,
  type Said,
} from '../../support/story.ts';
import { textOf } from '../../support/texts.ts';

const joins = (by: string): Said => says(by, { type: 'JoinSponsors', draft: d1 });
const leaves = (by: string): Said => says(by, { type: 'LeaveSponsors', draft: d1 });
const takesBack = (by: string): Said => says(by, { type: 'WithdrawProposal', draft: d1 });
const may = reword('OP1', 'Decides that participating States may nominate a point of contact;');
const revises = (by: string): Said => says(by, { type: 'ReviseOrally', draft: d1, edits: [may] });
const exhausts = says('chair', { type: 'DeclareEffortsExhausted', draft: d1 });
const sponsors = (room: Room) => room.proposals[0]?.sponsors;

describe('a text and its sponsors', () => {
  test('the delegation that tables a text sponsors it, first of those it names', () => {
    const names = { ...tabled.command, sponsors: [code('BMR'), code('ARV')] };
    const room = given(committee(procedures.ungaCommittee))
      .when(says('ARV', names as typeof tabled.command))
      .records('DraftTabled', 'SponsorJoined', 'SponsorJoined');
    expect(room.proposals).toMatchObject([{ draft: 'd1', sponsors: ['ARV', 'BMR'], amended: false }]);
    expect(room.drafts[0]).not.toHaveProperty('sponsors');
  });
  test('an expert tables none', () => {
    given(committee(procedures.ungaCommittee)).when(says('expert', tabled.command)).refuses('senderMayTable');
  });
  test('others join, each once, and leave', () => {
    expect(sponsors(given(inCommittee).when(joins('BMR')).records('SponsorJoined'))).toEqual(['ARV', 'BMR']);
    given(inCommittee, joins('BMR')).when(joins('BMR')).refuses('senderDoesNotSponsor');
    const room = given(inCommittee, joins('BMR')).when(leaves('ARV')).records('SponsorLeft');
    expect(sponsors(room)).toEqual(['BMR']);
    given(inCommittee).when(leaves('BMR')).refuses('senderSponsors');
  });
  test('but nobody joins while a vote is open, nor a text that was decided', () => {
    given(inCommittee, putsToVote(onDraft)).when(joins('BMR')).refuses('noVoteIsOpen');
    given(inCommittee, votes(onDraft, 'yyy')).when(joins('BMR')).refuses('decisionIsNotAdopted');
    given(inCommittee, votes(onDraft, 'nnn')).when(joins('BMR')).refuses('proposalIsPending');
  });
  test('where a body knows no sponsors nobody joins', () => {
    given(listed).when(joins('ARV')).refuses('bodyHasIt');
  });
});

describe('withdrawal', () => {
  test('the first sponsor takes the text back before voting begins; an announced vote is called off', () => {
    const room = given(inCommittee).when(takesBack('ARV')).records('ProposalFell');
    expect(room.proposals[0]?.fate).toBe('withdrawn');
    given(inCommittee, putsToVote(onDraft)).when(takesBack('ARV')).records('VoteCalledOff', 'ProposalFell');
    given(inCommittee, amends('BMR', [may]), putsToVote(onAmendment('A1')))
      .when(takesBack('ARV'))
      .records('VoteCalledOff', 'ProposalFell');
  });
  test('but no other does, not one who joined', () => {
    given(inCommittee, joins('BMR')).when(takesBack('BMR')).refuses('senderSponsors');
  });
  test('but not once voting has begun, nor after it was decided', () => {
    given(inCommittee, voted(onDraft, 'y')).when(takesBack('ARV')).refuses('votingHasNotBegun');
    given(inCommittee, votes(onDraft, 'yyy')).when(takesBack('ARV')).refuses('decisionIsNotAdopted');
    given(inCommittee, takesBack('ARV')).when(takesBack('ARV')).refuses('proposalIsPending');
  });
  test('but not once others amended it', () => {
    given(inCommittee, amends('BMR', [may]), votes(onAmendment('A1'), 'yyy'))
      .when(takesBack('ARV'))
      .refuses('proposalIsNotAmended');
    given(inCommittee, revises('ARV')).when(takesBack('ARV')).records('ProposalFell');
  });
  test('a motion on it goes with it', () => {
    const asked = moves('BMR', { kind: 'competence', draft: d1 });
    const room = roomAfter(inCommittee, asked, moves('BMR', { kind: 'suspendMeeting' }), takesBack('ARV'));
    expect(room.motions.map(({ put }) => put.kind)).toEqual(['suspendMeeting']);
  });
  test('a text that fell is closed to acts', () => {
    given(inCommittee, takesBack('ARV')).when(putsToVote(onDraft)).refuses('proposalIsPending');
    given(inCommittee, takesBack('ARV')).when(revises('ARV')).refuses('proposalIsPending');
  });
});

describe('an oral revision', () => {
  test('a sponsor changes the text at once, in its name', () => {
    const room = given(inCommittee, joins('BMR')).when(revises('BMR')).records('TextAmended');
    expect(textOf(room)).toContain('Decides that participating States may nominate a point of contact;');
    expect(room.proposals[0]?.amended).toBe(false);
  });
  test('but nobody else does, not while a question or a vote is open', () => {
    given(inCommittee).when(revises('BMR')).refuses('senderSponsors');
    given(inCommittee, puts({ kind: 'adopt', draft: d1, symbol: 'X' }))
      .when(revises('ARV'))
      .refuses('noQuestionIsOpen');
    given(inCommittee, putsToVote(onDraft)).when(revises('ARV')).refuses('noVoteIsOpen');
  });
  test('but not to the wording there is', () => {
    given(inCommittee, revises('ARV')).when(revises('ARV')).refuses('proposalChangesSomething');
  });
});

describe('no action', () => {
  test('after debate was adjourned nothing more is done on the text', () => {
    const adjourned = [
      inCommittee,
      moves('BMR', { kind: 'adjournDebate' }),
      votes({ kind: 'motion', motion: motion('M1') }, 'yyy'),
    ];
    expect(roomAfter(...adjourned).proposals[0]?.fate).toBe('noAction');
    given(...adjourned)
      .when(amends('BMR', [may]))
      .refuses('noActionBarsIt');
    given(...adjourned)
      .when(revises('ARV'))
      .refuses('noActionBarsIt');
    given(...adjourned)
      .when(joins('BMR'))
      .refuses('noActionBarsIt');
  });
});

describe('consensus first', () => {
  test('the Chair declares that efforts are exhausted, as a step of its own', () => {
    expect(given(inAdHoc).when(exhausts).records('EffortsExhausted').proposals[0]?.effortsExhausted).toBe(
      true,
    );
  });
  test('but once, and before a vote on the text', () => {
    given(inAdHoc, exhausts).when(exhausts).refuses('effortsAreNotExhausted');
    given(inAdHoc).when(putsToVote(onDraft)).refuses('effortsAreExhausted');
    given(inAdHoc, exhausts).when(putsToVote(onDraft)).records('VoteAnnounced');
  });
  test('not in a body that votes at once, nor in one that never does', () => {
    given(inCommittee).when(exhausts).refuses('bodyHasIt');
    given(issued).when(exhausts).refuses('bodyHasIt');
  });
});

describe('a vote on a text', () => {
  test('carried, adopts it; the decision names the vote', () => {
    const room = roomAfter(inCommittee, votes(onDraft, 'yyn'));
    expect(room.decisions).toMatchObject([{ draft: 'd1', how: 'vote', vote: 1, symbol: 'A/C.1/81/DEC/1' }]);
    expect(room.drafts[0]?.standing).toBe('adopted');
  });
  test('as the revision that was issued, where nobody amended it since', () => {
    const rev = says('chair', { type: 'IssueVersion', draft: d1, version: 'Rev.1' });
    const version = (...acts: readonly (Said | readonly Said[])[]) =>
      roomAfter(inCommittee, rev, ...acts, votes(onDraft, 'yyn')).decisions[0]?.version;
    expect(version()).toBe('Rev.1');
    expect(version(amends('BMR', [may]), votes(onAmendment('A1'), 'yyn'))).toBe('');
  });
  test('not carried, on a tie too, rejects it', () => {
    const room = roomAfter(inCommittee, votes(onDraft, 'yynn'));
    expect([room.decisions.length, room.proposals[0]?.fate]).toEqual([0, 'rejected']);
  });
  test('where two thirds are needed, exactly two thirds carry', () => {
    expect(roomAfter(inAdHoc, exhausts, votes(onDraft, 'yyna')).decisions.length).toBe(1);
    expect(roomAfter(inAdHoc, exhausts, votes(onDraft, 'yynn')).decisions.length).toBe(0);
  });
});

describe('the order of texts', () => {
  const d2 = 'd2' as DraftId;
  const d3 = 'd3' as DraftId;
  const tables = (draft: DraftId, symbol: string) =>
    says('BMR', { ...tabled.command, draft, symbol } as typeof tabled.command);
  const two = [inCommittee, tables(d2, 'A/C.1/81/L.2'), tables(d3, 'A/C.1/81/L.3/Rev.1')];
  const on = (draft: DraftId) => putsToVote({ ...onDraft, draft });

  test('those on no item are voted as they were submitted; the text of an item is its own', () => {
    given(...two)
      .when(on(d2))
      .records('VoteAnnounced');
    given(...two)
      .when(on(d3))
      .refuses('proposalIsNext');
    given(...two)
      .when(on(d1))
      .records('VoteAnnounced');
    given(...two, says('BMR', { type: 'WithdrawProposal', draft: d2 }))
      .when(on(d3))
      .records('VoteAnnounced');
  });
  test('unless a motion ordered them otherwise', () => {
    given(
      ...two,
      moves('KST', { kind: 'proposalOrder', drafts: [d3, d2, d1] }),
      votes({ kind: 'motion', motion: motion('M1') }, 'yyy'),
    )
      .when(on(d3))
      .records('VoteAnnounced');
  });
});

describe('symbols by the body’s pattern', () => {
  const other = (draft: string, symbol: string): Said =>
    says('ARV', { ...tabled.command, draft: draft as DraftId, symbol } as typeof tabled.command);
  const room = roomAfter(
    sitting(procedures.ungaCommittee),
    other('d2', 'A/C.1/81/L.9/Rev.1'),
    says('BMR', { type: 'SubmitAmendment', draft: d1, symbol: 'A/C.1/81/L.14', edits: [strike('OP2')] }),
    says('chair', { type: 'IssueVersion', draft: 'd2' as DraftId, version: 'Rev.2' }),
  );
  test('texts and amendments are counted together, whatever suffix they carry', () => {
    expect(nextSymbol(room, 'draft')).toBe('A/C.1/81/L.15');
    expect(nextSymbol(room, 'amendment')).toBe('A/C.1/81/L.15');
  });
  test('each series counts on its own; a journal for each sitting', () => {
    expect(nextSymbol(room, 'decision')).toBe('A/C.1/81/DEC/1');
    expect(nextSymbol(room, 'journal')).toBe('A/C.1/81/PV.1');
    expect(nextSymbol(roomAfter(inCommittee, votes(onDraft, 'yyy')), 'decision')).toBe('A/C.1/81/DEC/2');
  });
  test('a body without a pattern gives none', () => {
    expect(nextSymbol(roomAfter(listed), 'amendment')).toBeUndefined();
    expect(nextSymbol(roomAfter(listed), 'draft')).toBe('PC.DD/1');
  });
  test('a revision is one of the text, a correction one of the revision', () => {
    expect(nextSuffix(room, 'A/C.1/81/L.14', 'Rev')).toBe('A/C.1/81/L.14/Rev.1');
    expect(nextSuffix(room, 'A/C.1/81/L.9/Rev.1', 'Corr')).toBe('A/C.1/81/L.9/Rev.1/Corr.1');
    expect(nextSuffix(room, 'A/C.1/81/L.9', 'Add')).toBe('A/C.1/81/L.9/Add.1');
    expect(nextSuffix(room, 'A/C.1/81/L.9/Rev.1', 'Rev')).toBe('A/C.1/81/L.9/Rev.3');
  });
});

test('an explanation of vote is not given by a sponsor', () => {
  const explains = (by: string): Said =>
    says(by, {
      type: 'AttachStatement',
      draft: d1,
      kind: 'explanationOfVote',
      vote: 1,
      text: 'We voted so.',
    });
  given(inCommittee, votes(onDraft, 'yyy')).when(explains('ARV')).refuses('senderDoesNotSponsor');
  given(inCommittee, votes(onDraft, 'yyy')).when(explains('BMR')).records('StatementAttached');
});

test('wording in a fallen text is closed to acts', () => {
  const asks = says('BMR', {
    type: 'ReplaceWords',
    draft: d1,
    paragraph: label('OP2'),
    from: 'once',
    to: 'twice',
  });
  given(inCommittee, votes(onDraft, 'nnn')).when(asks).refuses('proposalIsPending');
});
