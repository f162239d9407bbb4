// The sentences of the rules: fetched when the first one is wanted, since most visits to a room never meet one.
import { useEffect, useSyncExternalStore } from 'react';
import type { MeetingRule } from '../../kernel/meeting/rules.ts';
import { common } from '../../i18n/en/common.ts';

type Sentences = { readonly [R in MeetingRule]?: string };

let held: Sentences | undefined;
let asked: Promise<void> | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function fetchOnce(): void {
  asked ??= import('../../i18n/en/rules.ts').then(
    ({ ruleSentences }) => {
      held = ruleSentences;
      for (const listener of listeners) listener();
    },
    () => {
      // The line is lost: asked again with the next rule.
      asked = undefined;
    },
  );
}

/** Gives the sentence of a rule; until it is here, or without a line, one that serves for all. */
export function useRuleSentence(rule: MeetingRule | undefined): string | undefined {
  const sentences = useSyncExternalStore(subscribe, () => held);
  useEffect(() => {
    if (rule !== undefined) fetchOnce();
  }, [rule]);
  return rule === undefined ? undefined : (sentences?.[rule] ?? common.ruleForbids);
}
