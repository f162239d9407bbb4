import { describe, expect, test } from 'vitest';
import { procedures } from '../../../src/content/procedures/all.ts';
import { sentenceOf } from '../../../src/documents/journal/sentences.ts';
import { happened } from '../../../src/i18n/happened.ts';
import type { AlternativeId, SiteId } from '../../../src/kernel/base/ids.ts';
import { mayEnter } from '../../../src/kernel/meeting/consultations.ts';
import { contradictions } from '../../../src/kernel/meeting/contradictions.ts';
import { formulas } from '../../../src/kernel/meeting/formulas.ts';
import { informalOf } from '../../../src/kernel/meeting/informal.ts';
import { journalOf } from '../../../src/kernel/meeting/journal/journalOf.ts';
import { baseText } from '../../../src/kernel/text/reading.ts';
import { historyOf } from '../../../src/kernel/text/views/historyOf.ts';
import {
  among,
  below,
  consultationIn,
  entered,
  forms,
  label,
  recalls,
  reports,
  roomIn,
  roomsAfter,
  said,
  setsAside,
} from '../../support/twoRooms.ts';
import { code, d1, finds, given, listed, puts, roomAfter, says, seat, tabled } from '../../support/story.ts';

const replace = (by: string, from = 'once', to = 'twice') =>
  says(by, { type: 'ReplaceWords', draft: d1, paragraph: label('OP2'), from, to });
const settles = [
  puts({ kind: 'settle', draft: d1, site: 'OP2#1' as SiteId, keep: 'OP2#1.b' as AlternativeId }),
  finds,
].map((one) => ({ ...one, by: seat('KST') }));
const takes = [puts({ kind: 'takeReport', consultation: below }), finds];

const out = said(roomsAfter(listed), 'r1', forms(['OP2']));
const met = entered(out, 'r1', below, 'ARV', 'BMR', 'chair', 'hall');
const worked = said(met, below, replace('ARV'), settles);
const reported = said(worked, below, reports);
const textOf = (rooms: typeof out, id = 'r1') =>
  roomIn(rooms, id).drafts[0]?.paragraphs.map((one) => [one.label, baseText(one.nodes)]);

describe('a consultation', () => {
  test('is formed by the Chair, in a room that is open at once', () => {
    among(roomsAfter(listed))
      .when('r1', forms(['OP2']))
      .records('ConsultationFormed');
    expect(consultationIn(out, 'r1')).toMatchObject({ room: below, state: 'out', paragraphs: ['OP2'] });
    expect(roomIn(out, below)).toMatchObject({
      state: 'open',
      title: 'Points of contact',
      openItem: '1',
      under: { room: 'r1', title: 'Standing Committee', paragraphs: ['OP2'], from: 1 },
      seats: [{ seat: 'KST', role: 'chair' }],
    });
    expect(textOf(out, below)).toEqual([
      ['OP2', 'Requests the Secretariat to conduct a communication check once a year.'],
    ]);
  });
  test('names paragraphs in the order of the text', () =>
    expect(consultationIn(said(roomsAfter(listed), 'r1', forms(['OP2', 'PP1'])), 'r1').paragraphs).toEqual([
      'PP1',
      'OP2',
    ]));
  test('is the Chair’s to form, once, of a kind that the body knows', () => {
    given(listed)
      .when({ ...forms(['OP2']), by: seat('ARV') })
      .refuses('senderIsChair');
    among(out)
      .when('r1', forms(['OP1']))
      .refuses('consultationIsNew');
    given(listed)
      .when(forms(['OP2'], { consultation: 'r1' }))
      .refuses('consultationIsNew');
    const few = { ...procedures.osceDecision.settings.informals, params: { kinds: ['informals'] } };
    const settings = { ...procedures.osceDecision.settings, informals: few };
    given(
      listed.map((one) =>
        one.command.type === 'OpenRoom'
          ? {
              ...one,
              command: { ...one.command, procedure: { ...one.command.procedure, settings } as never },
            }
          : one,
      ),
    )
      .when(forms(['OP2']))
      .refuses('consultationKindIsKnown');
  });
  test('has a facilitator who takes part in the meeting', () => {
    given(listed)
      .when(forms(['OP2'], { facilitator: seat('nobody') }))
      .refuses('facilitatorHasASeat');
    given(listed)
      .when(forms(['OP2'], { facilitator: seat('hall') }))
      .refuses('facilitatorHasASeat');
    given(listed)
      .when(forms(['OP2'], { facilitator: seat('secretary') }))
      .records('ConsultationFormed');
  });
  test('invites by name where its members are friends of the Chair, and there alone', () => {
    const friends = { kind: 'friendsOfTheChair', members: [code('ARV'), code('KST')] } as const;
    given(listed)
      .when(forms(['OP2'], friends))
      .records('ConsultationFormed');
    for (const members of [undefined, [], ['ARV', 'ARV'], ['XYZ']])
      given(listed)
        .when(forms(['OP2'], { kind: 'friendsOfTheChair', ...(members && { members: members.map(code) }) }))
        .refuses('membersAreDelegations');
    given(listed)
      .when(forms(['OP2'], { members: [code('ARV')] }))
      .refuses('membersAreDelegations');
  });
  test('is not known to a body that was written down before', () => {
    const { paragraphIsNotOut: _since, ...rules } = procedures.osceDecision.rules;
    const earlier = listed.map((one) =>
      one.command.type === 'OpenRoom'
        ? { ...one, command: { ...one.command, procedure: { ...one.command.procedure, rules } as never } }
        : one,
    );
    given(earlier)
      .when(forms(['OP2']))
      .refuses('bodyHasIt');
  });
  test('is told among what happened', () => {
    const lines = roomIn(said(reported, 'r1', takes), 'r1').entries.map((one) => happened(one, String));
    expect(lines).toContain('The Chair sends paragraphs out: Points of contact (OP2).');
    expect(lines).toContain('A report has come: Points of contact.');
    expect(lines).toContain('The meeting takes the text as reported: Points of contact.');
    expect(lines).toContain('Back in the text: OP2.');
  });
});

describe('who may go in', () => {
  const up = roomIn(out, 'r1');
  const roleOf = (name: string, more = {}) =>
    mayEnter(up, { ...consultationIn(out, 'r1'), ...more }, seat(name));
  test('is everybody, the Chair as one who listens', () => {
    expect(
      ['KST', 'chair', 'secretary', 'ARV', 'ARV-2', 'expert', 'observer', 'hall', 'nobody'].map((one) =>
        roleOf(one),
      ),
    ).toEqual([
      'chair',
      'observer',
      'secretary',
      'head',
      'delegate',
      'expert',
      'observer',
      'hall',
      undefined,
    ]);
    expect(roleOf('chair', { facilitator: seat('chair') })).toBe('chair');
  });
  test('is who was invited, of friends of the Chair', () => {
    const friends = { members: [code('ARV')] };
    expect(
      ['KST', 'chair', 'secretary', 'ARV', 'ARV-2', 'BMR', 'expert', 'observer', 'hall'].map((one) =>
        roleOf(one, friends),
      ),
    ).toEqual([
      'chair',
      'observer',
      'secretary',
      'head',
      'delegate',
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('in the room below', () => {
  test('delegations propose, and the facilitator settles what nobody objects to', () =>
    expect(textOf(worked, below)).toEqual([
      ['OP2', 'Requests the Secretariat to conduct a communication check twice a year.'],
    ]));
  test('the order of the text, its versions and its fate are for the meeting above', () => {
    const inTwo = entered(said(roomsAfter(listed), 'r1', forms(['OP1', 'OP2'])), 'r1', below, 'ARV');
    const here = (act: ReturnType<typeof says>) => among(inTwo).when(below, act);
    here(
      says('ARV', { type: 'MoveParagraph', draft: d1, paragraph: label('OP2'), afterParagraph: null }),
    ).refuses('orderIsForThePlenary');
    here(
      says('ARV', { type: 'JoinParagraphs', draft: d1, paragraphs: [label('OP1'), label('OP2')] }),
    ).refuses('orderIsForThePlenary');
    const proposes = (after: string | null, more = {}) =>
      says('ARV', {
        type: 'ProposeParagraph',
        draft: d1,
        afterParagraph: after === null ? null : label(after),
        text: 'Decides further;',
        ...more,
      });
    here(proposes(null)).refuses('orderIsForThePlenary');
    here(proposes('OP1', { label: label('OP9') })).refuses('orderIsForThePlenary');
    here(proposes('OP1', { label: label('OP2 bis') })).refuses('orderIsForThePlenary');
    here(proposes('OP1')).records('ParagraphProposed');
    here(says('KST', { type: 'IssueVersion', draft: d1, version: 'Rev.1' })).refuses('orderIsForThePlenary');
    here(says('KST', { type: 'SetEverythingAgreed', draft: d1, on: true })).refuses('orderIsForThePlenary');
    here(says('KST', { type: 'CloseItem' })).refuses('orderIsForThePlenary');
    here(says('KST', { type: 'CloseMeeting' })).refuses('orderIsForThePlenary');
    here({ ...forms(['OP2'], { consultation: 'underunder00' }), by: seat('KST') }).refuses(
      'orderIsForThePlenary',
    );
    const secretary = (command: Parameters<typeof says>[1]) =>
      among(entered(inTwo, 'r1', below, 'secretary')).when(below, says('secretary', command));
    secretary({ type: 'GiveSeat', seat: seat('balcony'), role: 'hall' }).refuses('orderIsForThePlenary');
    secretary({ type: 'WithdrawSeat', seat: seat('KST') }).refuses('orderIsForThePlenary');
    here({ ...tabled, by: seat('KST') }).refuses('orderIsForThePlenary');
    for (const put of [
      { kind: 'adopt', draft: d1, symbol: 'DEC/1' },
      { kind: 'adReferendum', draft: d1 },
    ] as const)
      here({ ...puts(put), by: seat('KST') }).refuses('orderIsForThePlenary');
  });
  test.each(Object.values(procedures))('no rule of $id contradicts another', (procedure) =>
    expect(contradictions(informalOf(procedure))).toEqual([]),
  );
  test('there are no motions, votes, elections or statements', () => {
    const { settings } = informalOf(procedures.ungaCommittee);
    expect([settings.voting, settings.motionOrder, settings.closeDebate, settings.elections]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    among(met)
      .when(below, says('ARV', { type: 'AttachStatement', draft: d1, kind: 'reservation', text: 'So.' }))
      .refuses('bodyHasIt');
  });
});

describe('a report', () => {
  test('goes up from the facilitator alone, and closes the room', () => {
    among(worked)
      .when(below, { ...reports, by: seat('ARV') })
      .refuses('senderFacilitates');
    among(worked).when(below, reports).records('ReportedBack');
    expect(roomIn(reported, below)).toMatchObject({ state: 'closed', ended: { how: 'reported' } });
    expect(consultationIn(reported, 'r1')).toMatchObject({
      state: 'reported',
      report: { acts: [{ what: 'WordingProposed', by: 'ARV' }, { what: 'SiteSettled' }] },
    });
    among(reported).when(below, reports).refuses('reportIsOwed');
    among(reported)
      .when(below, replace('BMR', 'twice', 'once'))
      .refuses('meetingIsInSession');
    among(reported).when('r1', reports).refuses('reportIsOwed');
  });
  test('ends who speaks', () => {
    const speaks = said(
      worked,
      below,
      says('ARV', { type: 'RequestFloor' }),
      says('KST', { type: 'GiveFloor' }),
    );
    among(speaks).when(below, reports).records('FloorEnded', 'ReportedBack');
  });
  test('is received from the facilitator, while it is out', () => {
    const report = {
      type: 'ReceiveReport',
      consultation: below,
      paragraphs: [],
      acts: [],
      labels: [],
    } as const;
    among(out).when('r1', says('ARV', report)).refuses('senderFacilitates');
    among(out)
      .when('r1', says('KST', { ...report, consultation: 'other' }))
      .refuses('consultationIsKnown');
    among(reported).when('r1', says('KST', report)).refuses('consultationIsOut');
    const left = said(out, 'r1', says('secretary', { type: 'WithdrawSeat', seat: seat('KST') }));
    among(left).when(below, reports).refuses('senderHasASeat');
  });
  test('is received while the meeting does not sit', () => {
    const rests = said(worked, 'r1', says('chair', { type: 'AdjournMeeting' }));
    expect(consultationIn(said(rests, below, reports), 'r1').state).toBe('reported');
  });
  test('is taken when nobody objects, and the words keep who brought them', () => {
    among(out)
      .when('r1', takes[0] ?? finds)
      .refuses('consultationHasReported');
    among(reported)
      .when('r1', puts({ kind: 'takeReport', consultation: 'other' }))
      .refuses('consultationIsKnown');
    const asked = said(reported, 'r1', takes.slice(0, 1));
    const taken = among(asked)
      .when('r1', finds)
      .records('ConsensusFound', 'ReportTaken', 'ParagraphsReturned');
    expect(consultationIn(taken, 'r1').state).toBe('taken');
    expect(textOf(taken)?.at(-1)).toEqual([
      'OP2',
      'Requests the Secretariat to conduct a communication check twice a year.',
    ]);
    const draft = roomIn(taken, 'r1').drafts[0];
    expect(
      draft && historyOf(draft, label('OP2')).map(({ what, by, consultation }) => [what, by, consultation]),
    ).toEqual([
      ['DraftTabled', 'CH', undefined],
      ['WordingProposed', 'ARV', below],
      ['SiteSettled', 'CH', below],
      ['ParagraphsReturned', 'CH', below],
    ]);
    among(taken)
      .when('r1', replace('BMR', 'twice', 'thrice'))
      .records('WordingProposed');
  });
  test('is not taken over an objection', () => {
    const asked = said(reported, 'r1', takes.slice(0, 1), says('BMR', { type: 'Object' }));
    among(asked).when('r1', finds).refuses('nobodyObjected');
    const withdrawn = said(asked, 'r1', says('chair', { type: 'WithdrawQuestion' }));
    expect(consultationIn(withdrawn, 'r1').state).toBe('reported');
  });
  test('taken by mistake lies before the meeting again', () => {
    const taken = said(reported, 'r1', takes);
    const back = among(taken)
      .when('r1', says('chair', { type: 'TakeBackDecision' }))
      .records('DecisionTakenBack', 'WordingRestored');
    expect(consultationIn(back, 'r1').state).toBe('reported');
    expect(textOf(back)).toEqual(textOf(out));
    expect(textOf(said(back, 'r1', finds))).toEqual(textOf(taken));
  });
  test('set aside leaves the text as it was', () => {
    among(out).when('r1', setsAside).refuses('consultationHasReported');
    const aside = among(reported).when('r1', setsAside).records('ReportSetAside');
    expect(roomIn(aside, 'r1').drafts).toEqual(roomIn(out, 'r1').drafts);
    expect(consultationIn(aside, 'r1')).toMatchObject({ state: 'setAside', report: { labels: ['OP2'] } });
    among(aside).when('r1', replace('BMR')).records('WordingProposed');
    among(said(reported, 'r1', takes.slice(0, 1)))
      .when('r1', setsAside)
      .refuses('noQuestionIsOpen');
  });
});

describe('what the Chair says next', () => {
  const next = (rooms: typeof out, id = 'r1') =>
    formulas(roomIn(rooms, id), rooms.now).map(({ id: formula }) => formula);
  test('is to take a report that has come, not to adopt while something is out', () => {
    expect(next(roomsAfter(listed))).toContain('issueVersion');
    expect(next(out)).toEqual(expect.not.arrayContaining(['issueVersion', 'adopt', 'takeReport']));
    expect(next(reported)).toContain('takeReport');
    expect(next(said(reported, 'r1', takes))).toContain('issueVersion');
  });
  test('calls no paragraph that is out', () => {
    const open = said(roomsAfter([...listed, replace('ARV')]), 'r1');
    expect(next(open)).toContain('callParagraph');
    expect(next(said(open, 'r1', forms(['OP2'])))).not.toContain('callParagraph');
  });
  test('is below to report back', () =>
    expect(next(met, below)).toEqual(expect.arrayContaining(['reportBack'])));
});

describe('recalled', () => {
  test('the paragraphs are as they went, and the room below is over', () => {
    const back = among(worked).when('r1', recalls).records('ConsultationRecalled');
    expect(roomIn(back, 'r1').drafts).toEqual(roomIn(out, 'r1').drafts);
    expect(roomIn(back, below)).toMatchObject({ state: 'closed', ended: { how: 'recalled' } });
    among(back).when(below, reports).refuses('reportIsOwed');
    among(back).when('r1', recalls).refuses('consultationIsOut');
    among(reported).when('r1', recalls).refuses('consultationIsOut');
    among(out)
      .when('r1', { ...recalls, by: seat('KST') })
      .refuses('senderIsChair');
  });
  test('nothing is asked or said below any more', () => {
    const busy = said(
      worked,
      below,
      says('ARV', { type: 'RequestFloor' }),
      says('KST', { type: 'GiveFloor' }),
      says('ARV', { type: 'RaisePointOfOrder' }),
    );
    const { floor, question, pointOfOrder, items } = roomIn(said(busy, 'r1', recalls), below);
    expect([floor, question, pointOfOrder, items[0]?.waiting]).toEqual([undefined, undefined, undefined, []]);
  });
  test('from the server alone, as the end below', () =>
    among(out)
      .when(below, says('KST', { type: 'EndConsultation' }))
      .refuses('senderIsOrganiser'));
});

test('the journal tells that they were held and what came of them', () => {
  const told = (rooms: typeof out) => {
    const { room, facts } = rooms.all['r1'] ?? { room: roomIn(out, 'r1'), facts: [] };
    const journal = journalOf(facts, room);
    const writing = { journal, times: { clock: String, day: String, date: String } } as never;
    return journal.sections
      .flatMap(({ lines }) => lines)
      .filter(({ kind }) => kind === 'consultation')
      .map((line) => sentenceOf(line, writing));
  };
  expect(told(said(reported, 'r1', takes))).toEqual([
    'The Chair entrusted OP2 of VOSD.DD/12 to a contact group, “Points of contact”. Facilitator: KST.',
    'The facilitator of “Points of contact” reported back on OP2 of VOSD.DD/12.',
    'The meeting took OP2 of VOSD.DD/12 as reported by the facilitator of “Points of contact”.',
  ]);
  expect(told(said(reported, 'r1', setsAside)).at(-1)).toBe(
    'The report of “Points of contact” on OP2 of VOSD.DD/12 was set aside.',
  );
  const secretary = said(
    roomsAfter(listed),
    'r1',
    forms(['OP2'], { facilitator: seat('secretary') }),
    recalls,
  );
  expect(told(secretary)).toEqual([
    'The Chair entrusted OP2 of VOSD.DD/12 to a contact group, “Points of contact”. Facilitator: Secretary.',
    'The Chair called OP2 of VOSD.DD/12 back from “Points of contact”.',
  ]);
});

test('the record of either room folds to the room that lived it', () => {
  const taken = said(reported, 'r1', takes);
  for (const id of ['r1', below]) expect(taken.all[id]?.facts.length).toBe(roomIn(taken, id).seq);
  expect(roomAfter(listed).consultations).toBeUndefined();
});
