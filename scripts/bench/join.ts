// Joining a room of 20,000 facts in a real Chromium, beside the same page of a room that has only begun.
import { gunzipSync } from 'node:zlib';
import { request } from 'node:http';
import type { Browser } from 'playwright-core';
import type { Visitor } from '../../test/support/liveServer.ts';
import { openChromium, screens } from '../../test/support/chromium.ts';
import { type Figure, median } from './figures.ts';
import { type BenchRoom, benchRoom, type Installation } from './installation.ts';
import { send } from './throughput.ts';

const acts = 20_000;
const runs = 5;

/** Gives the bytes of a snapshot on the wire and unpacked. */
function snapshot(
  { address, cookie }: Visitor,
  room: string,
): Promise<{ readonly wire: number; readonly raw: number }> {
  return new Promise((resolve, reject) => {
    const headers = { cookie: cookie ?? '', 'accept-encoding': 'gzip' };
    request(`${address}/api/rooms/${room}/snapshot`, { headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const wire = Buffer.concat(chunks);
        const packed = answer.headers['content-encoding'] === 'gzip';
        resolve({ wire: wire.length, raw: packed ? gunzipSync(wire).length : wire.length });
      });
    })
      .on('error', reject)
      .end();
  });
}

// As text: a function would reach the page with what the compiler puts round it.
const watch = `
  const look = () => {
    if (!document.body?.textContent?.includes('Decides to meet')) return requestAnimationFrame(look);
    requestAnimationFrame(() => { globalThis.painted = performance.now(); });
  };
  look();
`;

/** Gives the time from the start of the navigation to the text being painted. Units: ms. */
async function painted(browser: Browser, { address, cookie }: Visitor, room: string): Promise<number> {
  const context = await browser.newContext(screens.laptop);
  const [name = '', value = ''] = (cookie ?? '').split('=');
  await context.addCookies([{ name, value, url: address }]);
  const page = await context.newPage();
  await page.addInitScript(watch);
  await page.goto(`${address}/room/${room}`);
  await page.waitForFunction(() => (globalThis as { painted?: number }).painted !== undefined);
  const time = await page.evaluate(() => (globalThis as { painted?: number }).painted ?? Number.NaN);
  await context.close();
  return time;
}

/** Measures joining. */
export async function join(one: Installation): Promise<readonly Figure[]> {
  const young = await benchRoom(one, 50);
  const old = await benchRoom(one, 50);
  await send(one, old, acts);
  const browser = await openChromium();
  const ours: number[] = [];
  const bare: number[] = [];
  const guest = ({ delegates }: BenchRoom) => delegates[0] ?? one.organiser;
  try {
    await painted(browser, guest(young), young.id);
    for (let run = 0; run < runs; run += 1) {
      ours.push(await painted(browser, guest(old), old.id));
      bare.push(await painted(browser, guest(young), young.id));
    }
  } finally {
    await browser.close();
  }
  const bytes = await snapshot(guest(old), old.id);
  const fewer = await snapshot(guest(young), young.id);
  return [
    {
      what: `join of a room with ${acts} facts, to the text painted`,
      ours: `${median(ours).toFixed(0)} ms`,
      baseline: `${median(bare).toFixed(0)} ms, a room that has only begun`,
      ratio: (median(ours) / median(bare)).toFixed(2),
      target: '≤ 300 ms',
    },
    {
      what: 'snapshot of that room on the wire',
      ours: `${(bytes.wire / 1_000).toFixed(0)} kB (${(bytes.raw / 1_000).toFixed(0)} kB unpacked)`,
      baseline: `${(fewer.wire / 1_000).toFixed(0)} kB`,
      ratio: (bytes.wire / fewer.wire).toFixed(2),
      target: '≤ 1 MB',
    },
  ];
}
