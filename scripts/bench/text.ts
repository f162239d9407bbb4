// Proposing and printing on a text of 300 paragraphs with 2,000 open sites, beside a bare replacement in a string.
import type { DraftId, Millis, ParagraphLabel, Party } from '../../src/kernel/base/ids.ts';
import { decideText } from '../../src/kernel/text/decide.ts';
import type { Draft } from '../../src/kernel/text/draft.ts';
import { evolveText } from '../../src/kernel/text/evolve.ts';
import type { TextCommand } from '../../src/kernel/text/commands.ts';
import { renderParagraph } from '../../src/kernel/text/render.ts';
import { sitesIn } from '../../src/kernel/text/tree.ts';
import { tabled } from '../../src/kernel/text/tabled.ts';
import { type Figure, percentile } from './figures.ts';

const paragraphs = 300;
const sites = 2_000;
const at = 1_900_000_000_000 as Millis;

const words = Array.from({ length: 90 }, (_, index) => `word${index}`);

function act(draft: Draft, command: TextCommand, party: string): Draft {
  const decision = decideText(draft, command, party as Party, at);
  if (!decision.ok) throw new Error(`${decision.refused} ${JSON.stringify(command)}`);
  return decision.facts.reduce<Draft>((sum, fact) => evolveText(sum, fact), draft);
}

function contested(): Draft {
  const base = Array.from({ length: paragraphs }, (_, index) => ({
    label: `OP${index + 1}`,
    text: `${words.join(' ')};`,
  }));
  let draft = evolveText(undefined, {
    type: 'DraftTabled',
    at,
    draft: 'd1' as DraftId,
    party: 'CH' as Party,
    title: '',
    symbol: '',
    language: 'en',
    paragraphs: tabled(base),
  });
  for (let site = 0; site < sites; site += 1) {
    const paragraph = `OP${(site % paragraphs) + 1}` as ParagraphLabel;
    const place = Math.floor(site / paragraphs) * 10;
    draft = act(draft, { type: 'ReplaceWords', paragraph, from: `word${place}`, to: `other ${site}` }, 'ARV');
  }
  return draft;
}

function spent(work: () => void): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Measures an edit, judged, folded and printed. */
export function text(): readonly Figure[] {
  let draft = contested();
  const open = draft.paragraphs.reduce((sum, one) => sum + sitesIn(one.nodes).length, 0);
  const ours: number[] = [];
  const bare: number[] = [];
  const printing: number[] = [];
  for (let turn = 0; turn < 1_000; turn += 1) {
    const label = `OP${(turn % paragraphs) + 1}` as ParagraphLabel;
    const wanted = words
      .map((word, index) => (index === 75 + (turn % 10) ? `changed${turn}` : word))
      .join(' ');
    ours.push(
      spent(() => {
        draft = act(draft, { type: 'EditParagraph', paragraph: label, text: `${wanted};` }, 'BMR');
        const paragraph = draft.paragraphs.find((one) => one.label === label);
        if (paragraph === undefined || !renderParagraph(paragraph).includes(`changed${turn}`))
          throw new Error('The proposal is not printed.');
      }),
    );
    bare.push(
      spent(() => {
        if (!`${wanted};`.replace('word1 ', `changed${turn} `).includes('changed'))
          throw new Error('Nothing changed.');
      }),
    );
    const paragraph = draft.paragraphs[turn % paragraphs];
    if (paragraph) printing.push(spent(() => renderParagraph(paragraph)));
  }
  const row = (what: string, times: readonly number[], most: string): Figure => ({
    what,
    ours: `p50 ${percentile(times, 0.5).toFixed(3)} ms, p99 ${percentile(times, 0.99).toFixed(3)} ms`,
    baseline: `p50 ${percentile(bare, 0.5).toFixed(4)} ms, a replacement in a string`,
    ratio: (percentile(times, 0.5) / percentile(bare, 0.5)).toFixed(0),
    target: most,
  });
  return [
    row(`edit, judged, folded and printed: ${paragraphs} paragraphs, ${open} open sites`, ours, '≤ 2 ms'),
    row('a paragraph printed', printing, '≤ 1 ms'),
  ];
}
