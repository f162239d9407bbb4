import { fill } from '../../../i18n/fill.ts';
import { colleague as say } from '../../../i18n/en/roomColleague.ts';
import { answers } from '../../../i18n/en/votes.ts';
import type { ColleagueAct } from '../../../kernel/meeting/colleagues.ts';
import { clockOf } from '../../components/zone.ts';
import type { Seated } from './seated.ts';

interface ColleagueProps {
  readonly at: Seated;
  readonly act: ColleagueAct;
}

/** Tells whoever comes second what a colleague of the delegation did, and when. */
export default function Colleague({ at, act: { what, at: moment, answer } }: ColleagueProps) {
  const time = clockOf(moment, at.room.timeZone);
  return (
    <span className="strong small">
      {fill(say[what] ?? say.acted, { time, answer: answer === undefined ? '' : answers[answer] })}
    </span>
  );
}
