import type { Field } from '../../../kernel/meeting/settingsShape.ts';

/** Gives what a field holds when a setting is switched on that nobody had: the least that says something. */
export function valueAtFirst(field: Field): unknown {
  switch (field.kind) {
    case 'flag':
      return false;
    case 'choice':
      return field.of[0];
    case 'choices':
      return field.of.slice(0, 1);
    case 'count':
      return 1;
    case 'counts':
      return [1];
    case 'words':
      return [];
    case 'pattern':
      return undefined;
    case 'group':
      return Object.fromEntries(
        Object.entries(field.fields).flatMap(([name, inner]) => {
          const value = valueAtFirst(inner);
          return value === undefined ? [] : [[name, value]];
        }),
      );
  }
}
