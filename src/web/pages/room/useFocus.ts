import { useState } from 'react';
import type { AlternativeId, DraftId, ParagraphLabel, Party } from '../../../kernel/base/ids.ts';
import type { Room } from '../../../kernel/meeting/room.ts';
import { choicesOf, firstChoice, stepped } from './choices.ts';
import type { Focus } from './seated.ts';

/** Follows the paragraph that the Chair calls, until the delegate roams; gives what is in focus. */
export function useFocus(room: Room | undefined, you: Party | undefined): Focus | undefined {
  const [chosen, take] = useState<DraftId>();
  const [roam, goTo] = useState<ParagraphLabel>();
  const [picked, choose] = useState<AlternativeId>();
  if (!room) return undefined;
  const item = room.items.find(({ item }) => item === room.openItem);
  const draft =
    room.drafts.find(({ id }) => id === chosen) ??
    room.drafts.find(({ id }) => id === room.called?.draft) ??
    room.drafts.find(({ id }) => id === item?.draft) ??
    room.drafts[0];
  const called = room.called?.draft === draft?.id ? room.called?.paragraph : undefined;
  const paragraph =
    draft?.paragraphs.find(({ label }) => label === (roam ?? called)) ??
    draft?.paragraphs.find(({ label }) => label === called) ??
    draft?.paragraphs.find(({ kind }) => kind === 'preambular' || kind === 'operative') ??
    draft?.paragraphs[0];
  if (!draft || !paragraph) return undefined;
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
    stepParagraph: (step) => {
      const label = stepped(
        draft.paragraphs.map((one) => one.label),
        paragraph.label,
        step,
      );
      if (label !== undefined) goTo(label === called ? undefined : label);
    },
    stepChoice: (step) => {
      const next = stepped(
        choices.map(({ id }) => id),
        choice?.id,
        step,
      );
      if (next !== undefined) choose(next);
    },
  };
}
