// Stories in two rooms: what is recorded beside what was recorded, as the server does it.
import { expect } from 'vitest';
import type { Millis } from '../../src/kernel/base/ids.ts';
import { besideOf } from '../../src/kernel/meeting/beside.ts';
import type { MeetingCommand } from '../../src/kernel/meeting/commands.ts';
import type { Consultation, ConsultationMandate } from '../../src/kernel/meeting/consultation.ts';
import { consultationOf, mayEnter } from '../../src/kernel/meeting/consultations.ts';
import { decide } from '../../src/kernel/meeting/decide.ts';
import type { MeetingFact, MeetingFactName } from '../../src/kernel/meeting/facts.ts';
import { evolve } from '../../src/kernel/meeting/folds.ts';
import type { Room } from '../../src/kernel/meeting/room.ts';
import type { MeetingRule } from '../../src/kernel/meeting/rules.ts';
import type { ParagraphLabel, SeatId } from '../../src/kernel/base/ids.ts';
import { d1, play, type Said, says, seat } from './story.ts';

export const below = 'pointsofcont';
export const label = (text: string) => text as ParagraphLabel;

/** Gives the forming of a contact group that KST facilitates. */
export function forms(paragraphs: readonly string[], more: Partial<ConsultationMandate> = {}): Said {
  return says('chair', {
    type: 'FormConsultation',
    consultation: below,
    kind: 'contactGroup',
    name: 'Points of contact',
    facilitator: seat('KST'),
    draft: d1,
    paragraphs: paragraphs.map(label),
    ...more,
  });
}
export const reports: Said = says('KST', { type: 'ReportBack' });
export const recalls: Said = says('chair', { type: 'RecallConsultation', consultation: below });
export const setsAside: Said = says('chair', { type: 'SetReportAside', consultation: below });

/** Rooms by id, each with its record. */
export interface Rooms {
  readonly now: Millis;
  readonly all: { readonly [id: string]: { readonly room: Room; readonly facts: readonly MeetingFact[] } };
}
type Outcome =
  | { readonly ok: true; readonly rooms: Rooms; readonly facts: readonly MeetingFact[] }
  | { readonly ok: false; readonly refused: MeetingRule };

/** Gives rooms of which one has lived through some acts. */
export function roomsAfter(...acts: readonly (Said | readonly Said[])[]): Rooms {
  const { room, facts, now } = play(acts.flat());
  if (!room) throw new Error('no room was opened');
  return { now, all: { [room.id]: { room, facts } } };
}

/** Judges an act in a room, and what goes with it in another: all is recorded, or nothing. */
export function attempt(rooms: Rooms, id: string, { by, command, after }: Said): Outcome {
  const now = (rooms.now + after) as Millis;
  const here = judged(rooms, id, command, by, now);
  if (!here.ok) return here;
  const beside = besideOf(roomIn(here.rooms, id), here.facts);
  if (beside === undefined) return here;
  if ('facts' in beside) return { ...here, rooms: recorded(here.rooms, beside.room, beside.facts) };
  const there = judged(here.rooms, beside.room, beside.command, beside.sender, now);
  return there.ok ? { ...here, rooms: there.rooms } : there;
}

function judged(rooms: Rooms, id: string, command: MeetingCommand, by: SeatId, now: Millis): Outcome {
  const decision = decide(roomIn(rooms, id), command, by, now);
  if (!decision.ok) return decision;
  return { ok: true, facts: decision.facts, rooms: recorded({ ...rooms, now }, id, decision.facts) };
}

function recorded(rooms: Rooms, id: string, facts: readonly MeetingFact[]): Rooms {
  const before = rooms.all[id];
  // As it comes out of a store.
  const kept = JSON.parse(JSON.stringify(facts)) as readonly MeetingFact[];
  const room = kept.reduce<Room | undefined>(evolve, before?.room);
  if (!room) throw new Error('no room was opened');
  return { ...rooms, all: { ...rooms.all, [id]: { room, facts: [...(before?.facts ?? []), ...kept] } } };
}

export function roomIn(rooms: Rooms, id: string): Room {
  const there = rooms.all[id];
  if (!there) throw new Error(`no room ${id}`);
  return there.room;
}

/** Gives the rooms after acts in one of them, each of which must be allowed. */
export function said(rooms: Rooms, id: string, ...acts: readonly (Said | readonly Said[])[]): Rooms {
  return acts.flat().reduce((before, act) => {
    const outcome = attempt(before, id, act);
    if (!outcome.ok) throw new Error(`${act.by} may not ${act.command.type}: ${outcome.refused}`);
    return outcome.rooms;
  }, rooms);
}

/** Seats those who come into a consultation, as the room above lets them. */
export function entered(rooms: Rooms, above: string, id: string, ...names: readonly string[]): Rooms {
  const up = roomIn(rooms, above);
  const consultation = consultationOf(up, id);
  return names.reduce((before, name) => {
    const role = consultation && mayEnter(up, consultation, seat(name));
    if (role === undefined) throw new Error(`${name} may not enter`);
    const delegation = up.seats.find((one) => one.seat === seat(name))?.delegation;
    const give = { type: 'GiveSeat', seat: seat(name), role, ...(delegation && { delegation }) } as const;
    return said(before, id, says('organiser', give, 0));
  }, rooms);
}

/** Gives a consultation as the room above knows it. */
export function consultationIn(rooms: Rooms, above: string, id = below): Consultation {
  const found = consultationOf(roomIn(rooms, above), id);
  if (!found) throw new Error(`no consultation ${id}`);
  return found;
}

/** Begins a story in rooms. */
export function among(rooms: Rooms) {
  return {
    when(id: string, act: Said) {
      const outcome = attempt(rooms, id, act);
      return {
        records(...names: readonly MeetingFactName[]): Rooms {
          expect(outcome.ok ? outcome.facts.map(({ type }) => type) : outcome.refused).toEqual(names);
          return outcome.ok ? outcome.rooms : rooms;
        },
        refuses(rule: MeetingRule): void {
          expect(outcome.ok ? outcome.facts.map(({ type }) => type) : outcome.refused).toBe(rule);
        },
      };
    },
  };
}
