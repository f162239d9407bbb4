// What the terminal says when the server is ready: where to go, and the links that open the first seats.
import type { SeatId } from '../kernel/base/ids.ts';
import type { Room } from '../kernel/meeting/room.ts';
import { start } from '../i18n/en/start.ts';
import { fill } from '../i18n/fill.ts';
import { outward } from './http/admission.ts';
import type { Options } from './options.ts';
import type { Services } from './services.ts';

/** Delegations of the demo whose links are shown. */
const shownDelegations = 2;

/** Makes the links of a start and gives the text that shows them. */
export async function announce(services: Services, options: Options, port: number): Promise<string> {
  const scheme = options.certificate === undefined ? 'http' : 'https';
  const own = ['127.0.0.1', 'localhost', '0.0.0.0', '::', '::1'].includes(options.host);
  const address = `${scheme}://${own ? 'localhost' : options.host}:${port}`;
  const base = options.origin ?? address;
  const lines: [string, string][] = [
    [start.organiser, `${base}/join#${await services.people.organiserLink()}`],
  ];
  const demo = (await services.catalogue.all()).find(
    (one) => one.demo && one.under === undefined && !one.archived && !one.deleted,
  );
  const room = demo && (await services.hosts.open(demo.id)).room;
  for (const [title, seat] of room ? seatsShown(room) : [])
    lines.push([title, `${base}/join#${(await services.people.linkTo(room?.id ?? '', seat)).secret}`]);
  const width = Math.max(...lines.map(([title]) => title.length)) + 2;
  return [
    fill(start.ready, { address: base }),
    ...lines.map(([title, link]) => `  ${title.padEnd(width)}${link}`),
    `  ${start.once}`,
    ...(['0.0.0.0', '::'].includes(options.host) && outward() !== undefined
      ? [fill(start.inTheRoom, { address: `${scheme}://${outward()}:${port}` })]
      : []),
    '',
  ].join('\n');
}

function seatsShown({ seats, delegations }: Room): readonly (readonly [string, SeatId])[] {
  const of = (role: string): readonly SeatId[] =>
    seats.filter((one) => one.role === role).map(({ seat }) => seat);
  const heads = delegations.flatMap(({ code, name }) => {
    const head = seats.find((one) => one.delegation === code && one.role === 'head');
    return head === undefined ? [] : [[fill(start.delegation, { name }), head.seat] as const];
  });
  return [
    ...of('chair').map((seat) => [start.chair, seat] as const),
    ...heads.slice(0, shownDelegations),
    ...of('hall')
      .slice(0, 1)
      .map((seat) => [start.hall, seat] as const),
  ];
}
