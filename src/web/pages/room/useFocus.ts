import { useEffect, useRef, useState } from 'react';
import { textNow } from '../../../kernel/meeting/find.ts';
import type { AlternativeId, DraftId, ParagraphLabel, Party } from '../../../kernel/base/ids.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import type { Draft, Paragraph } from '../../../kernel/text/draft.ts';
import { choicesOf, firstChoice, stepped } from './choices.ts';
import type { Focus } from './seated.ts';

/** Follows the paragraph that the Chair calls, until the delegate roams; gives what is in focus. */
export function useFocus(room: Room | undefined, you: Party | undefined): Focus | undefined {
  const [chosen, take] = useState<DraftId>();
  const [roam, goTo] = useState<ParagraphLabel>();
  const [picked, choose] = useState<AlternativeId>();
  const shown = useRef<Shown>(undefined);
  const callNow = `${room?.called?.draft} ${room?.called?.paragraph}`;
  const callBefore = useRef(callNow);
  // Whoever writes stays where they write, when the Chair calls another paragraph.
  const calls = roam === undefined && callNow !== callBefore.current;
  const stays = calls && isWriting() ? shown.current : undefined;
  useEffect(() => {
    callBefore.current = callNow;
    if (!stays) return;
    take(stays.draft);
    goTo(stays.paragraph);
  }, [callNow, stays]);
  if (!room) return undefined;
  const item = room.items.find(({ item }) => item === room.openItem);
  const draft =
    room.drafts.find(({ id }) => id === (stays?.draft ?? chosen)) ??
    room.drafts.find(({ id }) => id === room.called?.draft) ??
    room.drafts.find(({ id }) => item && id === textNow(room, item)) ??
    room.drafts[0];
  const called = room.called?.draft === draft?.id ? room.called?.paragraph : undefined;
  const paragraph =
    draft?.paragraphs.find(({ label }) => label === (stays?.paragraph ?? roam ?? called)) ??
    draft?.paragraphs.find(({ label }) => label === called) ??
    draft?.paragraphs.find(({ kind }) => kind === 'preambular' || kind === 'operative') ??
    draft?.paragraphs[0];
  if (!draft || !paragraph) return undefined;
  if (!stays) shown.current = { draft: draft.id, paragraph: paragraph.label };
  const choices = choicesOf(paragraph);
  const choice =
    choices.find(({ id }) => id === picked) ?? choices.find(({ id }) => id === firstChoice(paragraph, you));
  return {
    draft,
    paragraph,
    ...(called === undefined ? {} : { called }),
    ...(room.called !== undefined && paragraph.label !== called ? { back: room.called.paragraph } : {}),
    ...(choice === undefined ? {} : { choice }),
    goTo: (label) => {
      goTo(label === called ? undefined : label);
    },
    goBack: () => {
      goTo(undefined);
      take(undefined);
    },
    take,
    choose,
    stepParagraph: (step, among) => {
      const label = steppedOn(
        draft.paragraphs.map((one) => one.label),
        paragraph.label,
        step,
        among,
      );
      if (label !== undefined) goTo(label === called ? undefined : label);
    },
    stepChoice: (step) => {
      const next = nextChoice(draft, paragraph, choice?.id, step);
      if (!next) return;
      goTo(next.paragraph === called ? undefined : next.paragraph);
      choose(next.choice);
    },
  };
}

interface Shown {
  readonly draft: DraftId;
  readonly paragraph: ParagraphLabel;
}

/** Tells whether a draft or a reason is open, or a field of the paragraph in focus has the caret. */
function isWriting(): boolean {
  const field = document.activeElement?.closest('.working input, .working textarea, .working select');
  return Boolean(field) || document.querySelector('.working .draft, .working .reserve') !== null;
}

/** Gives the label after or before one, of those that count when they are named. */
function steppedOn(
  row: readonly ParagraphLabel[],
  from: ParagraphLabel,
  step: 1 | -1,
  among: readonly ParagraphLabel[] | undefined,
): ParagraphLabel | undefined {
  const at = row.indexOf(from);
  const way = step === 1 ? row.slice(at + 1) : row.slice(0, at).toReversed();
  return way.find((label) => among === undefined || among.includes(label));
}

/** Gives the wording after or before one: in the same paragraph, else in the next one with anything open. */
function nextChoice(draft: Draft, paragraph: Paragraph, from: AlternativeId | undefined, step: 1 | -1) {
  const row = choicesOf(paragraph).map(({ id }) => id);
  const next = stepped(row, from, step);
  if (next !== undefined && next !== from) return { paragraph: paragraph.label, choice: next };
  const open = draft.paragraphs.filter((one) => choicesOf(one).length > 0).map(({ label }) => label);
  const labels = draft.paragraphs.map(({ label }) => label);
  const there = steppedOn(labels, paragraph.label, step, open);
  const found = draft.paragraphs.find(({ label }) => label === there);
  const choice =
    found &&
    stepped(
      choicesOf(found).map(({ id }) => id),
      undefined,
      step,
    );
  return found && choice !== undefined ? { paragraph: found.label, choice } : undefined;
}
