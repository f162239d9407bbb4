// The Veltic region: an invented region, its States and a meeting in progress, so that a newcomer sees a living room.
import type { DelegationCode, Millis } from '../../kernel/base/ids.ts';
import type { MeetingCommand } from '../../kernel/meeting/commands.ts';
import type { Delegation } from '../../kernel/meeting/room.ts';
import { procedures } from '../procedures/all.ts';
import type { DemoAct } from './lines.ts';
import { codes } from './people.ts';
import scenario from './scenario.json' with { type: 'json' };
import { script } from './script.ts';

/** The demo room. Nothing of a State's mandate is in it: what a delegation wants is seen by what it says. */
export interface Demo {
  readonly opening: MeetingCommand<'OpenRoom'>;
  /** What was said before `now`, in order, the opening first; each through the one door at its own moment. */
  readonly script: (now: Millis) => readonly DemoAct[];
}

/** French alphabetical order of the French names, accents ignored; computed once, so that no order depends on a machine. */
const seating: readonly DelegationCode[] = [
  codes.ARV,
  codes.BMR,
  codes.CRV,
  codes.KST,
  codes.DLN,
  codes.FNW,
  codes.GLD,
  codes.HST,
  codes.ILM,
  codes.JSR,
  codes.LRN,
  codes.ESM,
];

function nameOf(code: DelegationCode): string {
  return scenario.states.find((one) => one.code === code)?.name ?? code;
}
const delegations: readonly Delegation[] = seating.map((code) => ({ code, name: nameOf(code) }));

const opening: MeetingCommand<'OpenRoom'> = {
  type: 'OpenRoom',
  room: 'veltic',
  title: `${scenario.region.organization}: ${scenario.region.decisionBody}`,
  procedure: procedures.osceDecision,
  timeZone: 'Europe/Vienna',
  language: 'en',
  demo: true,
  delegations,
  groups: scenario.groups.map(({ name, speaksFirst, members }) => ({
    name,
    speaksFirst,
    members: members.map((code) => code as DelegationCode),
  })),
};

/** The Veltic region's room, its opening and what was said in it. */
export const demo: Demo = { opening, script: (now) => script(opening, now) };
