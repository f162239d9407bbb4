// Whatever is sent, by whom and when, also while a line is cut: one room in the record, at the server, in every browser.
import fc from 'fast-check';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MeetingCommand } from '../../src/kernel/meeting/commands.ts';
import { folded } from '../../src/store/archive/documents.ts';
import { verify } from '../../src/store/archive/verify.ts';
import { exported } from '../../src/store/archive/write.ts';
import { type Step, senderOf, steps } from '../kernel/meeting/randomMeeting.ts';
import { screens } from '../support/chromium.ts';
import { type Line, Visitor } from '../support/liveServer.ts';
import {
  type Cable,
  type Convened,
  type Screens,
  cableTo,
  convene,
  openScreens,
} from '../support/screens.ts';
import { baseText, d1 } from '../support/story.ts';
import { join } from './acts.ts';
import { keptIn } from './kept.ts';

const runs = process.env['PLACARD_LONG'] === '1' ? 40 : 3;
const codes = ['ARV', 'BMR', 'CRV', 'KST'] as const;

let all: Screens;
let cable: Cable;
beforeAll(async () => {
  all = await openScreens({ limitsLifted: true });
  cable = await cableTo(all.live.address);
});
afterAll(async () => {
  await all.end();
  await cable.end();
});

test('fold of the exported facts = live state = every browser’s state', { timeout: 600_000 }, () =>
  fc.assert(
    fc.asyncProperty(long, fc.nat({ max: 80 }), async (taken, cut) => {
      const room = await convene(all.live, {
        title: 'Standing Committee',
        delegations: codes.map((code) => ({ code, name: code })),
        text: { pasted: baseText, title: 'Points of contact' },
      });
      const pages = await watch(room);
      const { says, end } = await lines(room, pages);
      await says('secretary', agenda);
      await says('chair', ...opening);
      for (const [index, step] of taken.entries()) {
        if (index === cut) cable.pull();
        if (index === cut + 20) cable.plugIn();
        await take(step, says);
      }
      cable.plugIn();
      await compare(room, pages);
      end();
      for (const page of pages) await page.context().close();
      expect(all.troubles).toEqual([]);
    }),
    { numRuns: runs, endOnFailure: true },
  ),
);

/** Most of what is sent is refused: it takes many acts to get anywhere. */
const long = fc.tuple(steps, steps, steps, steps).map((parts) => parts.flat());
const agenda: MeetingCommand = {
  type: 'ProposeAgenda',
  items: [
    { item: '1', title: 'Opening' },
    { item: '2', title: 'Points of contact', draft: d1 },
  ],
};
const opening: readonly MeetingCommand[] = [
  { type: 'CallToOrder' },
  { type: 'PutQuestion', question: { kind: 'agenda' } },
  { type: 'DeclareConsensus' },
  { type: 'OpenItem', item: '2' },
  { type: 'OpenList' },
  { type: 'IssueVersion', draft: d1, version: 'Rev.1' },
];

/** Browsers that look on: a delegation's on the cable that is pulled, the Chair's, the hall's. */
async function watch(room: Convened): Promise<readonly Page[]> {
  const [delegate, chair, hall] = [
    await all.open(screens.phone),
    await all.open(),
    await all.open(screens.hall),
  ];
  await join(delegate, await room.linkFor('ARV'), cable.address);
  await join(chair, await room.linkFor('chair'));
  await join(hall, await room.linkFor('hall'));
  for (const page of [delegate, chair, hall]) await keptIn(page, room.id, () => true);
  return [delegate, chair, hall];
}

type Says = (sender: string, ...commands: readonly MeetingCommand[]) => Promise<void>;

/** Lines to the room from every seat, to send what a page would never send. */
async function lines(
  room: Convened,
  pages: readonly Page[],
): Promise<{ readonly says: Says; readonly end: () => void }> {
  const open = new Map<string, Line>();
  for (const [index, who] of ['ARV', 'chair', 'hall'].entries()) {
    // A second link would take the seat from whoever sits there: the line is opened as by the page itself.
    const [cookie] = (await pages[index]?.context().cookies()) ?? [];
    open.set(who, new Visitor(all.live.address, `${cookie?.name}=${cookie?.value}`).line(room.id));
  }
  for (const who of ['BMR', 'CRV', 'KST']) {
    const one = new Visitor(all.live.address);
    await one.post('/api/redeem', { secret: (await room.linkFor(who)).split('#')[1] });
    open.set(who, one.line(room.id));
  }
  open.set('secretary', room.organiser.line(room.id));
  for (const line of open.values()) await line.hello();
  return {
    says: async (sender, ...commands) => {
      const line = open.get(sender.slice(0, 3)) ?? open.get(sender) ?? open.get('hall');
      for (const command of commands) await line?.does(command);
    },
    end: () => {
      for (const line of open.values()) line.end();
    },
  };
}

async function take(step: Step, says: Says): Promise<void> {
  all.live.ahead(Math.max(0, step.after));
  const command = step.make(all.live.server.services.now()) as MeetingCommand;
  await says(senderOf(step, command), command);
}

/** The record as exported is folded here; the server folded as it went, each browser on its own. */
async function compare(room: Convened, pages: readonly Page[]): Promise<void> {
  const host = await all.live.server.services.hosts.open(room.id);
  const { seq } = host.head;
  const kept = [];
  for (const page of pages) kept.push(await keptIn(page, room.id, (one) => one.seq >= seq));
  const { zip } = await exported(all.live.store, host.stream);
  const verdict = verify(zip, { keys: [all.live.store.key], heads: [host.head] });
  if (!verdict.ok) throw new Error(verdict.problem);
  const { facts } = verdict.archive;
  expect(host.room).toEqual(folded(facts.slice(0, host.head.seq)));
  for (const one of kept) {
    expect(one.room).toEqual(folded(facts.slice(0, one.room.seq)));
    expect(one.head).toBe(facts[one.room.seq - 1]?.hash);
  }
}
