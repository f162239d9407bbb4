// What a rule's source says of how well the rule is known.
import type { Standing } from '../../kernel/meeting/procedure.ts';

/** Gives how well a source is known: its own first words say it. */
export function standingOf(source: string): Standing {
  if (source.startsWith('practice:')) return 'practice';
  return source.startsWith('to be confirmed:') ? 'toBeConfirmed' : 'verified';
}

/** Gives a source without the word that its mark of standing says already. */
export function sourceWords(source: string): string {
  const words = source.replace(/^(practice|to be confirmed): /, '');
  return words === source ? source : words.charAt(0).toUpperCase() + words.slice(1);
}
