import type { Millis } from '../../../src/kernel/base/ids.ts';
import { beginning } from '../../../src/store/chain.ts';
import type { Entry, Head, Store } from '../../../src/store/store.ts';

type Facts = readonly (readonly [type: string, body: object])[];

/** What a short meeting records: one text, one proposal to come, a few speakers. A command each line. */
function commands(room: string): readonly Facts[] {
  const word = (id: string, text: string) => ({ id, text, space: true });
  return [
    [
      [
        'RoomOpened',
        {
          room,
          title: 'Meeting on rivers',
          procedure: { id: 'osceDecision', version: '1', settings: {}, rules: {} },
          timeZone: 'Europe/Vienna',
          language: 'en',
          demo: false,
          delegations: [{ code: 'ARV', name: 'Arvenia' }],
          groups: [],
        },
      ],
    ],
    [['SeatGiven', { seat: 'chair', role: 'chair' }]],
    [['SeatGiven', { seat: 's1', role: 'head', delegation: 'ARV' }]],
    [['SeatArrived', { seat: 's1' }]],
    [
      [
        'DraftTabled',
        {
          draft: 'd1',
          party: 'CH',
          title: 'On shared rivers',
          symbol: 'MC.DD/1/26',
          language: 'en',
          paragraphs: [
            {
              label: 'OP1',
              kind: 'operative',
              nodes: [word('0.0', 'Decides'), word('0.1', 'to'), word('0.2', 'share'), word('0.3', 'data')],
              reservations: [],
              questions: [],
              numbered: 0,
              agreed: false,
              notes: { full: [], tail: [] },
              left: { full: [], tail: [] },
            },
          ],
        },
      ],
    ],
    [['MeetingCalledToOrder', { sitting: 1 }]],
    [
      ['AgendaProposed', { items: [{ item: '1', title: 'Rivers', draft: 'd1' }] }],
      ['AgendaAdopted', {}],
    ],
    [['ItemOpened', { item: '1' }]],
    [['RemarkNoted', { draft: 'd1', act: 1, party: 'ARV', paragraph: 'OP1', text: 'Какие данные? 𝒳' }]],
    [['ParagraphReserved', { draft: 'd1', act: 2, party: 'ARV', paragraph: 'OP1', reason: 'capital' }]],
  ];
}

/** Records a short meeting: eleven facts of ten commands. */
export async function recordMeeting(store: Store, room: string): Promise<Head> {
  const entries = commands(room).map((facts, index): Entry => ({
    by: index < 3 ? 'organiser' : 'chair',
    command: `c${index}`,
    digest: `d${index}`,
    facts: facts.map(([type, body]) => ({ type, at: (1_760_000_000_000 + index * 1_000) as Millis, body })),
  }));
  const done = await store.append(`room:${room}`, beginning, entries);
  const last = done.ok ? done.facts.at(-1) : undefined;
  if (last === undefined) throw new Error('The meeting was not recorded.');
  return last;
}
