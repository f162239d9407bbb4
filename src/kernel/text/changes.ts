// What an act did to a paragraph, as changes to record.
import type { Alternative, Node, Paragraph } from './draft.ts';
import type { Change, Path } from './facts.ts';
import { isSite, wordsIn, type Nodes } from './tree.ts';

/** Gives the changes that lead from a paragraph to what an act made of it. */
export function changesBetween(before: Paragraph, after: Paragraph): readonly Change[] {
  const paragraph = before.label;
  const changes: Change[] = [...between(paragraph, before.nodes, after.nodes, [])];
  if (after.numbered !== before.numbered)
    changes.push({ kind: 'numbered', paragraph, numbered: after.numbered });
  if (changes.some(({ kind }) => kind === 'splice' || kind === 'drop')) {
    const words = leftBehind(before.nodes, after.nodes);
    if (words.length > 0) changes.push({ kind: 'left', paragraph, words });
  }
  if (after.questions !== before.questions)
    changes.push({ kind: 'questions', paragraph, questions: after.questions });
  return changes;
}

function leftBehind(before: Nodes, after: Nodes) {
  const stay = new Set(wordsIn(after).map(({ id }) => id));
  return wordsIn(before).filter(({ id }) => !stay.has(id) && stay.add(id));
}

function between(paragraph: Paragraph['label'], before: Nodes, after: Nodes, path: Path): readonly Change[] {
  if (before === after) return [];
  const same = (one: Node | undefined, other: Node | undefined) =>
    one === other ||
    (one !== undefined &&
      other !== undefined &&
      !isSite(one) &&
      !isSite(other) &&
      one.id === other.id &&
      one.space === other.space);
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && same(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < shortest - head && same(before[before.length - 1 - tail], after[after.length - 1 - tail]))
    tail += 1;
  const [old, fresh] = [before.slice(head, before.length - tail), after.slice(head, after.length - tail)];
  if (old.length === 0 && fresh.length === 0) return [];
  if (old.length === fresh.length) {
    const pairs = old.map((node, n) => siteChanges(paragraph, node, fresh[n], path));
    if (pairs.every((one) => one !== undefined)) return pairs.flat();
  }
  return [{ kind: 'splice', paragraph, path, from: head, to: head + old.length, nodes: fresh }];
}

/** Gives the changes inside a site that stayed, or nothing where the nodes are no such pair. */
function siteChanges(
  paragraph: Paragraph['label'],
  old: Node,
  fresh: Node | undefined,
  path: Path,
): readonly Change[] | undefined {
  if (fresh === undefined) return undefined;
  if (old === fresh) return [];
  if (!isSite(old) || !isSite(fresh) || old.site !== fresh.site) return undefined;
  const place = { paragraph, path, site: old.site };
  const was = new Map(old.alternatives.map((one) => [one.letter, one]));
  const is = new Set(fresh.alternatives.map((one) => one.letter));
  const dropped = old.alternatives.filter((one) => !is.has(one.letter));
  return [
    ...dropped.map(({ letter }) => ({ kind: 'drop' as const, ...place, letter })),
    ...fresh.alternatives.flatMap((one): readonly Change[] => {
      const former = was.get(one.letter);
      if (!former) return [{ kind: 'alternative', ...place, add: one, letters: fresh.letters }];
      const inner = between(paragraph, former.nodes, one.nodes, [...path, [old.site, one.letter]]);
      return sameHolders(former, one)
        ? inner
        : [...inner, { kind: 'holders', ...place, letter: one.letter, holders: one.holders }];
    }),
  ];
}

function sameHolders(one: Alternative, other: Alternative): boolean {
  return (
    one.holders.length === other.holders.length && one.holders.every((party, n) => party === other.holders[n])
  );
}
