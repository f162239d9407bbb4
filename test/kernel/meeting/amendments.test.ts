import { describe, expect, test } from 'vitest';
import type { Room } from '../../../src/kernel/meeting/room.ts';
import { all } from '../../../src/kernel/base/log.ts';
import { originRuns } from '../../../src/kernel/text/views/originsOf.ts';
import {
  amendment,
  amends,
  counts,
  inAdHoc,
  inCommittee,
  label,
  onAmendment,
  onDraft,
  putsToVote,
  reword,
  strike,
  voted,
  votes,
} from '../../support/committee.ts';
import { textOf } from '../../support/texts.ts';
import { d1, given, issued, puts, roomAfter, says } from '../../support/story.ts';

const once = 'Requests the Secretariat to conduct a communication check once a year.';
const twice = reword('OP2', once.replace('once', 'twice'));
const monthly = reword('OP2', once.replace('once a year', 'every month'));

const fates = (room: Room) => room.amendments.map(({ id, fate }) => `${id} ${fate}`);

describe('a delegation submits an amendment', () => {
  test('and it is recorded with what it strikes and adds, by word', () => {
    const room = given(inCommittee)
      .when(amends('BMR', [twice]))
      .records('AmendmentSubmitted');
    const [one] = room.amendments;
    expect(one).toMatchObject({ id: 'A1', draft: d1, by: 'BMR', fate: 'pending' });
    expect(one?.edits[0]?.strokes).toMatchObject([{ struck: ' once', adds: ' twice' }]);
    expect(textOf(room)).toContain(once);
  });
  test('but not in a body that has none', () => {
    given(issued)
      .when(amends('BMR', [twice]))
      .refuses('bodyHasIt');
  });
  test('but not without a change, nor two changes of one paragraph', () => {
    given(inCommittee).when(amends('BMR', [])).refuses('amendmentChangesSomething');
    given(inCommittee)
      .when(amends('BMR', [reword('OP2', once)]))
      .refuses('amendmentChangesSomething');
    given(inCommittee)
      .when(amends('BMR', [twice, strike('OP2')]))
      .refuses('amendmentChangesSomething');
  });
  test('but not to a paragraph that is not there, or on which a bracket stands open', () => {
    given(inCommittee)
      .when(amends('BMR', [strike('OP9')]))
      .refuses('paragraphExists');
    const asks = says('CRV', {
      type: 'ReplaceWords',
      draft: d1,
      paragraph: label('OP2'),
      from: 'once',
      to: 'twice',
    });
    given(inCommittee, asks)
      .when(amends('BMR', [monthly]))
      .refuses('everySiteIsClosed');
  });
  test('but an observer does not', () => {
    given(inCommittee)
      .when(amends('observer', [twice]))
      .refuses('senderIsDelegation');
  });
  test('but not once a vote is announced, nor to a text that was rejected', () => {
    given(inCommittee, putsToVote(onDraft))
      .when(amends('BMR', [twice]))
      .refuses('noVoteIsOpen');
    given(inCommittee, votes(onDraft, 'nnn'))
      .when(amends('BMR', [twice]))
      .refuses('proposalIsPending');
  });
});

describe('a vote on an amendment', () => {
  const submitted = [inCommittee, amends('BMR', [twice])];

  test('adopted, changes the text in the mover’s name', () => {
    const room = given(...submitted, voted(onAmendment('A1'), 'yyn'))
      .when(counts)
      .records('VoteCounted', 'AmendmentDecided', 'TextAmended');
    expect(textOf(room)).toContain(once.replace('once', 'twice'));
    expect(fates(room)).toEqual(['A1 adopted']);
    const draft = room.drafts[0];
    const op2 = draft?.paragraphs.find((one) => one.label === 'OP2');
    expect(draft && op2 && originRuns(draft, op2).map(({ text, by }) => [text, by])).toEqual([
      ['Requests the Secretariat to conduct a communication check', 'ARV'],
      ['twice', 'BMR'],
      ['a year.', 'ARV'],
    ]);
    expect(op2 && all(op2.left).map(({ word }) => word.text)).toEqual(['once']);
  });
  test('rejected, on a tie too, leaves it', () => {
    const room = given(...submitted, voted(onAmendment('A1'), 'yyn' + 'n'))
      .when(counts)
      .records('VoteCounted', 'AmendmentDecided');
    expect(textOf(room)).toContain(once);
    expect(fates(room)).toEqual(['A1 rejected']);
  });
  test('one that was decided is not put again', () => {
    given(...submitted, votes(onAmendment('A1'), 'yyn'))
      .when(putsToVote(onAmendment('A1')))
      .refuses('amendmentIsPending');
  });
  test('words of others that were adopted before stay', () => {
    const both = roomAfter(
      inCommittee,
      amends('BMR', [twice]),
      amends('CRV', [reword('OP2', once.replace('a communication', 'a yearly communication'))]),
      votes(onAmendment('A1'), 'yyn'),
      votes(onAmendment('A2'), 'yyn'),
    );
    expect(textOf(both)).toContain(
      'Requests the Secretariat to conduct a yearly communication check twice a year.',
    );
  });
  test('but not one whose words another took away: the Chair drops it', () => {
    const overtaken = [
      inCommittee,
      amends('BMR', [twice]),
      amends('CRV', [monthly]),
      votes(onAmendment('A2'), 'yyn'),
    ];
    given(...overtaken)
      .when(putsToVote(onAmendment('A1')))
      .refuses('amendmentStillFits');
    const room = given(...overtaken)
      .when(says('chair', { type: 'DropAmendment', amendment: amendment('A1'), because: amendment('A2') }))
      .records('AmendmentFell');
    expect(room.amendments[0]).toMatchObject({ fate: 'fallen', because: 'A2' });
    given(...overtaken, says('chair', { type: 'DropAmendment', amendment: amendment('A1') }))
      .when(putsToVote(onDraft))
      .records('VoteAnnounced');
  });
  test('the Chair drops none for another that was not adopted, nor one that still fits for none', () => {
    const two = [inCommittee, amends('BMR', [twice]), amends('CRV', [monthly])];
    const drops = (because?: string) =>
      says('chair', {
        type: 'DropAmendment',
        amendment: amendment('A1'),
        ...(because === undefined ? {} : { because: amendment(because) }),
      });
    given(...two)
      .when(drops('A2'))
      .refuses('otherIsAdopted');
    given(...two)
      .when(drops())
      .refuses('otherIsAdopted');
    given(...two, votes(onAmendment('A2'), 'nnn'))
      .when(drops('A2'))
      .refuses('otherIsAdopted');
  });
  test('where consensus comes first, not before efforts are exhausted', () => {
    const submittedThere = [inAdHoc, amends('BMR', [twice])];
    given(...submittedThere)
      .when(putsToVote(onAmendment('A1')))
      .refuses('effortsAreExhausted');
    given(...submittedThere, says('chair', { type: 'DeclareEffortsExhausted', draft: d1 }))
      .when(putsToVote(onAmendment('A1')))
      .records('VoteAnnounced');
  });
});

describe('an amendment taken back or accepted', () => {
  const submitted = [inCommittee, amends('BMR', [twice])];
  const withdraws = (by: string) => says(by, { type: 'WithdrawAmendment', amendment: amendment('A1') });
  const accepts = (by: string) => says(by, { type: 'AcceptAmendment', amendment: amendment('A1') });

  test('its mover withdraws it; a vote announced on it is called off', () => {
    expect(
      fates(
        given(...submitted)
          .when(withdraws('BMR'))
          .records('AmendmentWithdrawn'),
      ),
    ).toEqual(['A1 withdrawn']);
    const room = given(...submitted, putsToVote(onAmendment('A1')))
      .when(withdraws('BMR'))
      .records('VoteCalledOff', 'AmendmentWithdrawn');
    expect(room.vote).toBeUndefined();
  });
  test('but nobody else does, and not once voting has begun', () => {
    given(...submitted)
      .when(withdraws('CRV'))
      .refuses('amendmentIsSenders');
    given(...submitted, voted(onAmendment('A1'), ''))
      .when(withdraws('BMR'))
      .refuses('votingHasNotBegun');
    given(...submitted, withdraws('BMR'))
      .when(withdraws('BMR'))
      .refuses('amendmentIsPending');
  });
  test('a sponsor accepts it, and the text is amended without a vote', () => {
    const room = given(...submitted)
      .when(accepts('ARV'))
      .records('AmendmentAccepted', 'TextAmended');
    expect(fates(room)).toEqual(['A1 accepted']);
    expect(textOf(room)).toContain(once.replace('once', 'twice'));
    expect(room.proposals[0]?.amended).toBe(false);
  });
  test('but only a sponsor does, not while a vote or a question is open, and only what still fits', () => {
    given(...submitted)
      .when(accepts('CRV'))
      .refuses('senderSponsors');
    given(...submitted, putsToVote(onAmendment('A1')))
      .when(accepts('ARV'))
      .refuses('noVoteIsOpen');
    given(...submitted, puts({ kind: 'agreeParagraph', draft: d1, paragraph: label('OP2') }))
      .when(accepts('ARV'))
      .refuses('noQuestionIsOpen');
    const revises = says('ARV', { type: 'ReviseOrally', draft: d1, edits: [monthly] });
    given(...submitted, revises)
      .when(accepts('ARV'))
      .refuses('amendmentStillFits');
  });
});
