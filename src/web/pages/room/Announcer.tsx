import { useEffect, useRef, useState } from 'react';
import { fill } from '../../../i18n/fill.ts';
import { floor as say } from '../../../i18n/en/roomFloor.ts';
import { formal } from '../../../i18n/en/roomFormal.ts';
import { calledIn } from '../../../kernel/meeting/tally.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import { useSecond } from '../../components/Countdown.tsx';
import { nameOf } from '../../components/desk.ts';
import { TimeCalled } from '../../components/TimeCalled.tsx';
import { plateOf } from './floorSeat.ts';
import type { Seated } from './seated.ts';

/** Says to a screen reader what changes on the floor; “You have the floor” at once, everything else in its turn. */
export function Announcer({ at }: { readonly at: Seated }) {
  useSecond();
  const [polite, setPolite] = useState('');
  const [urgent, setUrgent] = useState('');
  const before = useRef<Room>(undefined);
  useEffect(() => {
    const was = before.current;
    before.current = at.room;
    if (!was || was === at.room) return;
    const said = heard(at, was);
    if (said === undefined) return;
    (said.urgent ? setUrgent : setPolite)(said.words);
    if (said.next) navigator.vibrate?.([180, 80, 180]);
  });
  return (
    <>
      <p className="vh" aria-live="polite">
        {polite}
      </p>
      <TimeCalled desk={at} />
      <p className="vh" aria-live="assertive">
        {urgent}
      </p>
    </>
  );
}

interface Said {
  readonly words: string;
  readonly urgent?: boolean;
  readonly next?: boolean;
}

/** Gives what is worth saying between two states of the room, the weightiest first. */
function heard(at: Seated, was: Room): Said | undefined {
  const { room } = at;
  const called = room.vote && calledIn(room.vote);
  if (room.vote?.method === 'rollCall' && called === at.you && called !== undefined)
    if (!was.vote || calledIn(was.vote) !== called)
      return { words: formal.youAreCalled, urgent: true, next: true };
  if (room.vote?.begun !== undefined && was.vote?.begun === undefined) return { words: formal.votingBegan };
  const counted = room.votes.at(-1);
  if (counted && room.votes.length > was.votes.length)
    return {
      words: fill(formal.counted, { yes: counted.yes, no: counted.no, abstain: counted.abstain }),
    };
  const who = at.you ?? at.seat;
  const now = at.now();
  if (room.floor && room.floor.who !== was.floor?.who)
    return room.floor.who === who
      ? { words: say.says.yourFloor, urgent: true, next: true }
      : { words: fill(say.says.floor, { name: nameOf(room, room.floor.who) }) };
  const plate = plateOf(room, who, now);
  const plateWas = plateOf(was, who, now);
  if (plate.is === 'up' && plate.place === 0 && !(plateWas.is === 'up' && plateWas.place === 0))
    return { words: say.says.next, next: true };
  const ruling = room.rulings.at(-1);
  if (ruling && room.rulings.length > was.rulings.length)
    return {
      words: fill(ruling.upheld ? say.says.upheld : say.says.notUpheld, { name: nameOf(room, ruling.by) }),
    };
  if (room.question && !was.question) return { words: say.says.question };
  if (room.called && room.called.paragraph !== was.called?.paragraph)
    return { words: fill(say.says.called, { paragraph: room.called.paragraph }) };
  return undefined;
}
