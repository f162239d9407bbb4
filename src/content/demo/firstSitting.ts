// The day before: the agenda, a short text put under silence, and a first reading of the decision.
import type { AlternativeId, Millis } from '../../kernel/base/ids.ts';
import { codes } from './people.ts';
import { type DemoAct, type Line, agreed, chair, head, scene, secretary } from './lines.ts';
import { at, calendar, decision, tableCalendar, tableDecision } from './texts.ts';

const { ARV, BMR, CRV, DLN, FNW, HST, ILM, JSR, KST } = codes;
const hour = 3_600;
const hourMillis = hour * 1_000;

const give = chair({ type: 'GiveFloor' });
const end = chair({ type: 'EndFloor' });
const plate = (...who: readonly (typeof ARV)[]): readonly Line[] =>
  who.map((code) => head(code, { type: 'RequestFloor' }));

/** Gives the deadline of the silence: a full hour of the clock, about a day from now. */
function deadlineFrom(now: Millis): Millis {
  return (Math.ceil((now + 22 * hourMillis) / hourMillis) * hourMillis) as Millis;
}

const opening: readonly Line[] = [
  secretary(tableDecision),
  secretary(tableCalendar),
  secretary({
    type: 'ProposeAgenda',
    items: [
      { item: '1', title: 'Opening of the meeting' },
      { item: '2', title: 'Calendar of communication checks', draft: calendar },
      { item: '3', title: 'Points of contact for ICT security incidents', draft: decision },
      { item: '4', title: 'Any other business' },
    ],
  }),
  chair({ type: 'CallToOrder' }),
  ...agreed({ kind: 'agenda' }),
  chair({ type: 'OpenItem', item: '1' }),
  chair({ type: 'CloseItem' }),
];

const onTheCalendar = (now: Millis): readonly Line[] => [
  chair({ type: 'OpenItem', item: '2' }),
  chair({ type: 'OpenList' }),
  ...plate(HST, JSR),
  give,
  give,
  end,
  chair({ type: 'CloseList' }),
  secretary({ type: 'IssueVersion', draft: calendar, version: 'Rev.1' }),
  ...agreed({ kind: 'silence', draft: calendar, version: 'Rev.1', deadline: deadlineFrom(now) }),
  chair({ type: 'CloseItem' }),
];

const firstReading: readonly Line[] = [
  chair({ type: 'OpenItem', item: '3' }),
  chair({ type: 'OpenList' }),
  head(ARV, { type: 'RequestFloor', forGroup: 'Compact of the Northern Shore' }),
  ...plate(CRV, DLN, HST),
  give,
  head(ARV, { type: 'ReplaceWords', draft: decision, paragraph: at('OP2'), from: 'once', to: 'twice' }),
  head(BMR, { type: 'SupportAlternative', draft: decision, alternative: 'OP2#1.b' as AlternativeId }),
  head(FNW, { type: 'SupportAlternative', draft: decision, alternative: 'OP2#1.b' as AlternativeId }),
  give,
  head(CRV, {
    type: 'ReplaceWords',
    draft: decision,
    paragraph: at('OP2'),
    from: 'two working days',
    to: 'five working days',
    rationale: 'A delegation of one person cannot answer sooner.',
  }),
  head(ILM, { type: 'SupportAlternative', draft: decision, alternative: 'OP2#2.b' as AlternativeId }),
  give,
  head(DLN, {
    type: 'ReplaceWords',
    draft: decision,
    paragraph: at('OP4'),
    from: 'at any time',
    to: ', where critical infrastructure is affected,',
  }),
  head(KST, { type: 'RaisePointOfOrder', point: 'The wrong text is on the screen' }),
  chair({ type: 'RulePointOfOrder', upheld: true, reason: 'The secretariat shows the draft decision.' }),
  give,
  head(BMR, {
    type: 'ReplaceWords',
    draft: decision,
    paragraph: at('OP1'),
    from: 'will, on a voluntary basis,',
    to: 'shall',
  }),
  head(ARV, { type: 'SupportAlternative', draft: decision, alternative: 'OP1#1.b' as AlternativeId }),
  end,
  chair({ type: 'AdjournMeeting' }),
];

/** Gives what was said at the first sitting. */
export function firstSitting(now: Millis): readonly DemoAct[] {
  return [
    ...scene(26.4 * hour, 26 * hour, opening),
    ...scene(25.9 * hour, 25.4 * hour, onTheCalendar(now)),
    ...scene(25.3 * hour, 24.3 * hour, firstReading),
  ];
}
