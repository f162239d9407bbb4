// Finding words in the text on screen and marking them, across the spans they are drawn in.

/** Gives the places in an element where the words stand, letters' case set aside. */
export function findIn(root: Element, words: string): readonly Range[] {
  const sought = words.trim().toLowerCase();
  if (sought === '') return [];
  return [...root.querySelectorAll('.words > p')].flatMap((paragraph) => rangesIn(paragraph, sought));
}

function rangesIn(paragraph: Element, sought: string): readonly Range[] {
  const nodes = textNodes(paragraph);
  const whole = nodes.map(({ data }) => data.toLowerCase()).join('');
  const found: Range[] = [];
  for (let at = whole.indexOf(sought); at !== -1; at = whole.indexOf(sought, at + sought.length)) {
    const from = placed(nodes, at);
    const to = placed(nodes, at + sought.length - 1);
    if (!from || !to) continue;
    const range = document.createRange();
    range.setStart(from.node, from.offset);
    range.setEnd(to.node, to.offset + 1);
    found.push(range);
  }
  return found;
}

function textNodes(root: Element): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement?.closest('.vh') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text) nodes.push(node);
  return nodes;
}

function placed(
  nodes: readonly Text[],
  at: number,
): { readonly node: Text; readonly offset: number } | undefined {
  let before = 0;
  for (const node of nodes) {
    if (at < before + node.length) return { node, offset: at - before };
    before += node.length;
  }
  return undefined;
}

/** Marks the places found, the present one apart; a browser without highlights shows the present one by scrolling alone. */
export function mark(found: readonly Range[], present: Range | undefined): void {
  if (!('highlights' in CSS)) return;
  CSS.highlights.set('found', new Highlight(...found));
  CSS.highlights.set('found-here', present ? new Highlight(present) : new Highlight());
}
