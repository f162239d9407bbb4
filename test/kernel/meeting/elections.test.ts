import { describe, expect, test } from 'vitest';
import { countOf, electedBy, electedByLot } from '../../../src/kernel/meeting/ballots.ts';
import { drawn } from '../../../src/kernel/meeting/lot.ts';
import { inCommittee, moves, onDraft, putsToVote } from '../../support/committee.ts';
import { warnings } from '../../../src/kernel/meeting/warnings.ts';
import {
  ballot,
  boxOf,
  casts,
  closesBallot,
  counting,
  drawsPlace,
  opensBallot,
  opensElection,
  voidsBallot,
} from '../../support/elections.ts';
import {
  code,
  finds,
  given,
  listed,
  puts,
  raises,
  roomAfter,
  says,
  seat,
  type Said,
} from '../../support/story.ts';

const two = [...inCommittee, opensElection(1, 'ARV', 'BMR')];
const three = [...inCommittee, opensElection(2, 'ARV', 'BMR', 'CRV')];
const running = [...two, opensBallot];
const callsOff = says('chair', { type: 'CallOffElection' });
const asksRecount = (by: string, round = 1) => says(by, { type: 'RequestRecount', election: 1, round });
const recounts = (round = 1) => says('chair', { type: 'Recount', election: 1, round });
const refuses = (who: string) =>
  says('secretary', { type: 'NoteCredentials', delegation: code(who), credentials: 'refused' });
const lastRound = (...acts: readonly (Said | readonly Said[])[]) =>
  roomAfter(...acts)
    .elections.at(-1)
    ?.rounds.at(-1);

describe('an election', () => {
  test('is opened by the Chair for an office, its places and its candidates', () => {
    const room = given(inCommittee)
      .when(opensElection(1, 'ARV', 'BMR'))
      .records('ElectionOpened');
    expect(room.elections).toMatchObject([
      { number: 1, office: 'Vice-Chair', places: 1, candidates: ['ARV', 'BMR'], state: 'open', elected: [] },
    ]);
    given(inCommittee)
      .when({ ...opensElection(1, 'ARV'), by: seat('ARV') })
      .refuses('senderIsChair');
  });
  test('is not known to a body that appoints by consensus', () =>
    given(listed).when(opensElection(1, 'ARV')).refuses('bodyHasIt'));
  test('is one at a time', () => given(two).when(opensElection(1, 'KST')).refuses('noElectionIsOpen'));
  test('is among delegations of the room, each once', () => {
    given(inCommittee)
      .when(opensElection(1, 'ARV', 'XYZ'))
      .refuses('candidatesAreDelegations');
    given(inCommittee)
      .when(opensElection(1, 'ARV', 'ARV'))
      .refuses('candidatesAreDelegations');
  });
  test('has as many candidates as places, or more', () => {
    given(inCommittee).when(opensElection(2, 'ARV')).refuses('candidatesAreEnough');
    given(inCommittee).when(opensElection(0, 'ARV')).refuses('candidatesAreEnough');
    given(inCommittee).when(opensElection(1, 'ARV')).records('ElectionOpened');
  });
  test('is called off by the Chair, who may then open another', () => {
    const room = given(two).when(callsOff).records('ElectionCalledOff');
    expect(room.elections[0]?.state).toBe('calledOff');
    given(two, callsOff).when(opensElection(1, 'KST')).records('ElectionOpened');
    given(two, callsOff).when(callsOff).refuses('electionIsOpen');
    given(running).when(callsOff).refuses('noBallotIsOpen');
  });
});

describe('as many candidates as places', () => {
  const unopposed = [...inCommittee, opensElection(2, 'ARV', 'BMR')];
  const asks = puts({ kind: 'elect' });
  test('are elected without a ballot when nobody objects', () => {
    const room = given(unopposed, asks).when(finds).records('ConsensusFound', 'ElectedUnopposed');
    expect(room.elections[0]).toMatchObject({
      state: 'filled',
      elected: ['ARV', 'BMR'],
      unopposed: true,
      rounds: [],
    });
  });
  test('are voted on when somebody objects', () => {
    const objects = says('KST', { type: 'Object' });
    given(unopposed, asks, objects).when(finds).refuses('nobodyObjected');
    given(unopposed, asks, objects, says('chair', { type: 'WithdrawQuestion' }))
      .when(opensBallot)
      .records('BallotOpened');
  });
  test('but not where more stand, nor outside an election', () => {
    given(two).when(asks).refuses('candidatesFillThePlaces');
    given(inCommittee).when(asks).refuses('electionIsOpen');
  });
});

describe('a secret ballot', () => {
  test('is opened by the Chair: all may vote but those whose credentials were refused', () => {
    const room = given(two, refuses('KST')).when(opensBallot).records('BallotOpened');
    expect(room.elections[0]?.ballot).toMatchObject({
      round: 1,
      places: 1,
      candidates: ['ARV', 'BMR'],
      restricted: false,
      order: ['ARV', 'BMR', 'CRV'],
      cast: [],
    });
    given(two, refuses('KST'), opensBallot).when(casts('KST', 'ARV')).refuses('senderIsInTheBallot');
    given(inCommittee).when(opensBallot).refuses('electionIsOpen');
    given(running).when(opensBallot).refuses('noBallotIsOpen');
  });
  test('records who voted and nothing of what was chosen', () => {
    const room = given(running).when(casts('CRV', 'BMR')).records('BallotCast');
    expect(room.elections[0]?.ballot?.cast).toEqual(['CRV']);
    const before = given(running).when(casts('CRV', 'ARV')).records('BallotCast');
    expect(before).toEqual(room);
  });
  test('may be blank', () => given(running).when(casts('CRV')).records('BallotCast'));
  test('is cast once by a delegation, whoever of its people was first', () => {
    given(running, casts('CRV', 'BMR')).when(casts('CRV', 'ARV')).refuses('ballotIsNotCast');
    given(running, casts('CRV', 'BMR')).when(casts('CRV-2', 'ARV')).refuses('ballotIsNotCast');
  });
  test('names candidates of the ballot, each once, no more than there are places', () => {
    given(running).when(casts('CRV', 'KST')).refuses('choicesAreCandidates');
    given(running)
      .when(casts('CRV', 'ARV', 'BMR'))
      .refuses('choicesAreCandidates');
    given(three, opensBallot)
      .when(casts('CRV', 'ARV', 'ARV'))
      .refuses('choicesAreCandidates');
    given(three, opensBallot)
      .when(casts('CRV', 'ARV', 'BMR'))
      .records('BallotCast');
  });
  test('is for delegations, while it is open', () => {
    given(running).when(casts('observer', 'ARV')).refuses('senderMayVote');
    given(two).when(casts('CRV', 'ARV')).refuses('ballotIsOpen');
    given(two).when(voidsBallot).refuses('ballotIsOpen');
  });
  test('is interrupted by nothing but a point of order', () => {
    const raised = [...inCommittee, says('chair', { type: 'OpenList' }), raises('KST')];
    const during = [...raised, opensElection(1, 'ARV', 'BMR'), opensBallot];
    given(during)
      .when(says('chair', { type: 'GiveFloor' }))
      .refuses('noBallotIsOpen');
    given(during).when(putsToVote(onDraft)).refuses('noVoteIsOpen');
    given(during)
      .when(moves('BMR', { kind: 'adjournMeeting' }))
      .refuses('noVoteIsOpen');
    given(during)
      .when(says('chair', { type: 'SuspendMeeting' }))
      .refuses('noVoteIsOpen');
    given(during)
      .when(says('KST', { type: 'RaisePointOfOrder' }))
      .records('PointOfOrderRaised');
    given(during, says('KST', { type: 'RaisePointOfOrder' }))
      .when(closesBallot)
      .refuses('noPointOfOrderIsPending');
  });
  test('waits for a vote that is open, and for a quorum', () => {
    given(two, putsToVote(onDraft)).when(opensBallot).refuses('noVoteIsOpen');
    const absent = ['ARV', 'BMR', 'CRV'].map((one) =>
      says('secretary', { type: 'NotePresence', delegation: code(one), present: false }),
    );
    given(two, absent).when(opensBallot).refuses('quorumToDecideIsPresent');
  });
  test('is closed with a quiet word while some who are present have not voted', () => {
    const cast = roomAfter(running, casts('ARV', 'ARV'), casts('BMR'));
    expect(warnings(cast, closesBallot.command, cast.at)).toEqual([
      { id: 'votesAreMissing', values: { count: 2 } },
    ]);
    const all = roomAfter(running, casts('ARV'), casts('BMR'), casts('CRV'), casts('KST'));
    expect(warnings(all, closesBallot.command, all.at)).toEqual([]);
  });
  test('lets an appeal against a ruling on its conduct be voted', () => {
    const appealed = [
      ...running,
      says('KST', { type: 'RaisePointOfOrder' }),
      says('chair', { type: 'RulePointOfOrder', upheld: false }),
      says('KST', { type: 'AppealRuling' }),
    ];
    given(appealed).when(closesBallot).refuses('noAppealIsPending');
    given(appealed)
      .when(putsToVote({ kind: 'appeal' }))
      .records('VoteAnnounced', 'VotingBegan');
    given(appealed)
      .when(says('KST', { type: 'WithdrawAppeal' }))
      .records('AppealWithdrawn');
  });
});

describe('the count', () => {
  const cast = [...running, casts('ARV', 'ARV'), casts('BMR', 'ARV'), casts('CRV', 'BMR'), casts('KST')];
  test('is asked for by the Chair, and made by the server that has the ballots', () => {
    given(cast).when(closesBallot).records();
    given(cast)
      .when({ ...closesBallot, by: seat('ARV') })
      .refuses('senderIsChair');
    given(two).when(closesBallot).refuses('ballotIsOpen');
  });
  test('publishes every ballot by receipt and elects with more than half of the valid ones', () => {
    const room = given(cast)
      .when(counting('ARV', 'ARV', 'BMR', ''))
      .records('BallotsCounted');
    expect(room.elections[0]).toMatchObject({ state: 'filled', elected: ['ARV'] });
    expect(room.elections[0]?.ballot).toBeUndefined();
    expect(room.elections[0]?.rounds).toMatchObject([
      {
        tally: [
          { candidate: 'ARV', votes: 2 },
          { candidate: 'BMR', votes: 1 },
        ],
        blank: 1,
        invalid: 0,
        elected: ['ARV'],
        notVoting: [],
      },
    ]);
    const receipts = room.elections[0]?.rounds[0]?.ballots.map(({ receipt }) => receipt) ?? [];
    expect(receipts).toEqual(
      boxOf('ARV', 'ARV', 'BMR', '')
        .map(({ receipt }) => receipt)
        .toSorted(),
    );
  });
  test('is refused while a ballot is missing; the Chair declares it void and all vote again', () => {
    given(cast)
      .when(counting('ARV', 'ARV', 'BMR'))
      .refuses('ballotsAreWhole');
    given(cast)
      .when(counting('ARV', 'ARV', 'BMR', '', 'BMR'))
      .refuses('ballotsAreWhole');
    const room = given(cast).when(voidsBallot).records('BallotVoided');
    expect(room.elections[0]).toMatchObject({ state: 'open', rounds: [] });
    expect(room.elections[0]?.ballot).toBeUndefined();
    const again = given(cast, voidsBallot, opensBallot).when(casts('ARV', 'BMR')).records('BallotCast');
    expect(again.elections[0]?.ballot).toMatchObject({ round: 1, cast: ['ARV'] });
  });
  test('counts as invalid what no ballot may hold', () =>
    expect(lastRound(cast, counting('ARV', 'KST', 'BMR', 'ARV BMR'))).toMatchObject({
      invalid: 2,
      blank: 0,
      elected: [],
    }));
  test('names who did not vote', () =>
    expect(lastRound(two, ballot('ARV', 'ARV'))?.notVoting).toEqual(['CRV', 'KST']));
  test('elects nobody with exactly half', () =>
    expect(lastRound(two, ballot('ARV', 'ARV', 'BMR', 'BMR'))?.elected).toEqual([]));
  test('fills as many places as have a majority, most votes first', () =>
    expect(lastRound(three, ballot('BMR ARV', 'BMR ARV', 'BMR ARV', 'BMR CRV'))?.elected).toEqual([
      'BMR',
      'ARV',
    ]));
  test('elects nobody of those who tie for the last place', () => {
    const round = { places: 2, candidates: ['ARV', 'BMR', 'CRV'].map(code) };
    const edge = countOf(boxOf('ARV BMR', 'ARV BMR', 'ARV BMR', 'ARV CRV', 'CRV'), round);
    expect(edge.tally.map(({ votes }) => votes)).toEqual([4, 3, 2]);
    expect(electedBy(edge, 5, 2)).toEqual(['ARV', 'BMR']);
    const tied = countOf(boxOf('ARV BMR', 'ARV BMR', 'ARV CRV', 'ARV CRV', 'BMR CRV'), round);
    expect(tied.tally.map(({ votes }) => votes)).toEqual([4, 3, 3]);
    expect(electedBy(tied, 5, 2)).toEqual(['ARV']);
  });
});

describe('the next ballot', () => {
  const candidates = ['ARV', 'BMR', 'CRV', 'KST'];
  const open = [...inCommittee, opensElection(1, ...candidates)];
  test('is restricted to twice as many candidates as places left, those with most votes', () => {
    const room = given(open, ballot('CRV', 'CRV', 'KST', 'KST'))
      .when(opensBallot)
      .records('BallotOpened');
    expect(room.elections[0]?.ballot).toMatchObject({
      round: 2,
      restricted: true,
      candidates: ['CRV', 'KST'],
    });
    given(open, ballot('CRV', 'CRV', 'KST', 'KST'), opensBallot)
      .when(casts('ARV', 'ARV'))
      .refuses('choicesAreCandidates');
  });
  test('keeps those who tie for the last place in it', () => {
    const room = roomAfter(open, ballot('CRV', 'CRV', 'ARV', 'KST'), opensBallot);
    expect(room.elections[0]?.ballot?.candidates).toEqual(['ARV', 'CRV', 'KST']);
  });
  test('leaves out who is elected', () => {
    const acts = [inCommittee, opensElection(2, ...candidates), ballot('ARV', 'ARV', 'ARV BMR', 'CRV')];
    expect(roomAfter(...acts).elections[0]).toMatchObject({ elected: ['ARV'], state: 'open' });
    expect(roomAfter(...acts, opensBallot).elections[0]?.ballot).toMatchObject({
      places: 1,
      candidates: ['BMR', 'CRV'],
    });
  });
});

describe('a tie', () => {
  const even = ballot('ARV', 'ARV', 'BMR', 'BMR');
  const tied = [...two, ...even, ...even, ...even];
  test('is decided by lot after the second restricted ballot', () => {
    given(two, even, even).when(drawsPlace).refuses('lotIsDue');
    given(two).when(drawsPlace).refuses('lotIsDue');
    given(tied).when(opensBallot).refuses('noLotIsDue');
    const before = roomAfter(tied);
    const room = given(tied).when(drawsPlace).records('PlaceDrawn');
    const seed = `${before.id}/${String(before.seq)}/${String(before.at)}`;
    const [election] = room.elections;
    expect(election).toMatchObject({ state: 'filled', elected: [['ARV', 'BMR'][drawn(seed, 2)]] });
    expect(election && electedByLot(election)).toEqual(election?.elected);
  });
  test('is drawn by the Chair', () =>
    given(tied)
      .when({ ...drawsPlace, by: seat('ARV') })
      .refuses('senderIsChair'));
  test('of nobody voted for is no tie', () => {
    const blank = ballot('', '', '', '');
    given(two, blank, blank, blank).when(drawsPlace).refuses('lotIsDue');
  });
  test('for two places is drawn place by place', () => {
    const each = ballot('ARV', 'BMR', 'CRV');
    const acts = [inCommittee, opensElection(2, 'ARV', 'BMR', 'CRV'), each, each, each];
    const room = roomAfter(...acts, drawsPlace, drawsPlace);
    expect(room.elections[0]?.state).toBe('filled');
    expect(new Set(room.elections[0]?.elected).size).toBe(2);
  });
});

describe('a recount', () => {
  const counted = [...two, ...ballot('ARV', 'ARV', 'BMR', '')];
  test('is asked for by a delegation, once until it is done', () => {
    const room = given(counted).when(asksRecount('BMR')).records('RecountRequested');
    expect(room.elections[0]?.rounds[0]?.recount).toEqual({ by: 'BMR' });
    given(counted, asksRecount('BMR')).when(asksRecount('CRV')).refuses('recountIsNotAsked');
    given(counted, asksRecount('BMR'), recounts()).when(asksRecount('CRV')).records('RecountRequested');
    given(counted).when(asksRecount('observer')).refuses('senderMayVote');
  });
  test('counts the recorded ballots anew', () => {
    const room = given(counted, asksRecount('BMR')).when(recounts()).records('BallotsRecounted');
    expect(room.elections[0]?.rounds[0]?.recount).toEqual({ by: 'BMR', same: true });
    given(counted).when(recounts()).records('BallotsRecounted');
    given(counted)
      .when({ ...recounts(), by: seat('BMR') })
      .refuses('senderIsChair');
  });
  test('is of a ballot that was counted', () => {
    given(counted).when(asksRecount('BMR', 2)).refuses('ballotIsCounted');
    given(running).when(recounts()).refuses('ballotIsCounted');
  });
});
