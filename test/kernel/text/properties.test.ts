import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AlternativeId, Party } from '../../../src/kernel/base/ids.ts';
import { decideText } from '../../../src/kernel/text/decide.ts';
import type { Draft, Paragraph, Site } from '../../../src/kernel/text/draft.ts';
import { evolveText } from '../../../src/kernel/text/evolve.ts';
import { basePick, ownPick, readingOf } from '../../../src/kernel/text/reading.ts';
import { openBrackets, renderParagraph } from '../../../src/kernel/text/render.ts';
import { tabled } from '../../../src/kernel/text/tabled.ts';
import {
  alternativeId,
  isSite,
  newParagraphSite,
  sitesIn,
  type Nodes,
} from '../../../src/kernel/text/tree.ts';
import { originOf } from '../../../src/kernel/text/views/originOf.ts';
import { cut, print } from '../../../src/kernel/text/words.ts';
import { dice, now, parties, played, runs, theDraft, type Step } from './randomActs.ts';

const acts = fc.array(dice, { minLength: 1, maxLength: 14 });
const everyone = [...parties, 'KST' as Party];

const ownText = ({ nodes }: Paragraph, party: Party) =>
  print(readingOf(nodes, ownPick(nodes, party)).map(({ word }) => word));

function always(check: (step: Step) => void, full = 20_000): void {
  fc.assert(
    fc.property(acts, (rolls) => {
      for (const step of played(theDraft, rolls)) check(step);
    }),
    { numRuns: runs(full) },
  );
}

describe('over random acts of several delegations', { timeout: 600_000 }, () => {
  test('an edit leaves in the editor’s own reading the text that was left', () => {
    always(({ after, party, command, decision }) => {
      if (command.type !== 'EditParagraph' || !decision.ok) return;
      const paragraph = after.paragraphs.find(({ label }) => label === command.paragraph);
      expect(paragraph ? ownText(paragraph, party) : '').toBe(print(cut(command.text)));
    });
  });

  test('no act by one changes what another reads', () => {
    always(({ before, after, party, command }) => {
      if (command.type === 'SettleSite') return;
      for (const other of everyone.filter((one) => one !== party)) {
        for (const paragraph of before.paragraphs) {
          const fresh = newParagraphSite(paragraph.nodes);
          if (fresh && !fresh.alternatives.some(({ holders }) => holders.includes(other))) continue;
          const same = after.paragraphs.find(({ label }) => label === paragraph.label);
          expect([other, same ? ownText(same, other) : '']).toEqual([other, ownText(paragraph, other)]);
        }
      }
    });
  });

  test('every visible word has exactly one origin, and stands once in a reading', () => {
    always(({ after }) => {
      for (const pick of [basePick, undefined]) {
        const ids = after.paragraphs.flatMap(({ nodes }) =>
          readingOf(nodes, pick ?? ownPick(nodes, 'ARV' as Party)).map(({ word }) => word.id),
        );
        expect(new Set(ids).size).toBe(ids.length);
        for (const id of ids) expect(originOf(after, id)).toBeDefined();
      }
    }, 8_000);
  });

  test('a delegation holds at most one alternative of a site, and what nobody holds is gone', () => {
    always(({ after }) => {
      for (const site of after.paragraphs.flatMap(({ nodes }) => sitesIn(nodes))) {
        const holders = site.alternatives.flatMap((one) => one.holders);
        expect(new Set(holders).size).toBe(holders.length);
        expect(site.alternatives.length).toBeGreaterThan(1);
        expect(site.alternatives[0]?.letter).toBe('a');
        for (const one of site.alternatives.slice(1)) expect(one.holders.length).toBeGreaterThan(0);
      }
      const ids = after.paragraphs.flatMap(({ nodes }) => sitesIn(nodes).map(({ site }) => site));
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  test('what is printed is read back and prints the same', () => {
    always(({ after }) => {
      for (const paragraph of after.paragraphs.map((one) => ({ ...one, questions: [] }))) {
        const text = renderParagraph(paragraph);
        const [again] = tabled([{ label: paragraph.label, text }]);
        expect(again && renderParagraph(again)).toBe(text);
        expect(again && openBrackets({ ...after, paragraphs: [again] })).toBe(
          openBrackets({ ...after, paragraphs: [paragraph] }),
        );
      }
    });
  });

  test('the facts written down and read again give the same state', () => {
    fc.assert(
      fc.property(acts, (rolls) => {
        const steps = played(theDraft, rolls);
        const facts = steps.flatMap(({ decision }) => (decision.ok ? decision.facts : []));
        const again = facts.reduce<Draft>(
          (draft, fact) => evolveText(draft, JSON.parse(JSON.stringify(fact))),
          theDraft,
        );
        expect(again).toEqual(steps.at(-1)?.after ?? theDraft);
        expect(JSON.parse(JSON.stringify(again))).toEqual(again);
      }),
      { numRuns: runs(5_000) },
    );
  });

  test('settling every site by any choice gives what applying the choices by hand gives', () => {
    fc.assert(
      fc.property(acts, fc.array(fc.nat(5), { minLength: 1, maxLength: 40 }), (rolls, chances) => {
        const draft = played(theDraft, rolls).at(-1)?.after ?? theDraft;
        const chosen = new Map<string, string>();
        for (const [n, site] of draft.paragraphs.flatMap(({ nodes }) => sitesIn(nodes)).entries()) {
          const index = (chances[n % chances.length] ?? 0) % site.alternatives.length;
          chosen.set(site.site, site.alternatives[index]?.letter ?? 'a');
        }
        const pick = (site: Site) => site.alternatives.find(({ letter }) => letter === chosen.get(site.site));
        const byHand = draft.paragraphs
          .map(({ label, nodes }) => [label, print(readingOf(nodes, pick).map(({ word }) => word))])
          .filter(([, text]) => text !== '');
        // Plain wording is kept first: later it may have become one with a base that reads the same.
        const plain = draft.paragraphs
          .flatMap(({ nodes }) => sitesIn(nodes))
          .filter((site) => !pick(site)?.nodes.some(isSite));
        const settled = [...plain, ...innerFirst(draft)].reduce((at, site) => {
          const keep = alternativeId(site.site, chosen.get(site.site) ?? 'a') as AlternativeId;
          const decision = decideText(at, { type: 'SettleSite', site: site.site, keep }, 'CH' as Party, now);
          return decision.ok ? decision.facts.reduce<Draft>(evolveText, at) : at;
        }, draft);
        const texts = settled.paragraphs.map((one) => [one.label, ownText(one, 'KST' as Party)]);
        expect(texts).toEqual(byHand);
        expect(settled.paragraphs.flatMap(({ nodes }) => nodes.filter(isSite))).toEqual([]);
      }),
      { numRuns: runs(10_000) },
    );
  });
});

function innerFirst(draft: Draft): readonly Site[] {
  const inner = (nodes: Nodes): readonly Site[] =>
    nodes.flatMap((node) =>
      isSite(node) ? [...node.alternatives.flatMap((one) => inner(one.nodes)), node] : [],
    );
  return draft.paragraphs.flatMap(({ nodes }) => inner(nodes));
}
