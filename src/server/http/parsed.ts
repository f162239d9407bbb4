import type { z } from 'zod';
import { refusal } from './refusal.ts';

/** Gives a body in the shape that is expected. Throws: a refusal when it has another. */
export function parsed<T>(schema: z.ZodType<T>, body: unknown): T {
  const found = schema.safeParse(body);
  if (found.success) return found.data;
  throw refusal(
    400,
    found.error.issues.some(({ message }) => message === 'hiddenCharacters')
      ? 'hiddenCharacters'
      : 'malformed',
  );
}
