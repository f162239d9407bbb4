// A body's rules as an organiser sends them: read as strictly as what is recorded.
import { z } from 'zod';
import { ruleNames } from '../kernel/meeting/grounds.ts';
import type { Procedure } from '../kernel/meeting/procedure.ts';
import { type Field, type Fields, fieldsOf, settingNames } from '../kernel/meeting/settingsShape.ts';
import { words } from './values.ts';

const source = words(500);
const name = words(200);

/** A list in which nothing stands twice: a contradiction names what does, so that only its length is limited here. */
const list = (of: z.ZodType) => z.array(of).max(40);

function valueOf(field: Field): z.ZodType {
  switch (field.kind) {
    case 'flag':
      return field.later ? z.boolean().exactOptional() : z.boolean();
    case 'choice':
      return field.none ? z.enum(field.of).nullable() : z.enum(field.of);
    case 'choices':
      return list(z.enum(field.of));
    case 'count': {
      const count = z.int().min(0).max(field.most);
      return field.none ? count.nullable() : count;
    }
    case 'counts':
      return list(z.int().min(0).max(field.most));
    case 'words':
      return list(words(120));
    case 'pattern':
      return words(60).exactOptional();
    case 'group':
      return objectOf(field.fields);
  }
}

function objectOf(fields: Fields): z.ZodType {
  return z.strictObject(
    Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, valueOf(field)])),
  );
}

const standing = z.enum(['verified', 'practice', 'toBeConfirmed']);
const settings = z.strictObject(
  Object.fromEntries(
    settingNames.map((setting) => [
      setting,
      z.strictObject({ params: objectOf(fieldsOf(setting)), source, standing }).nullable(),
    ]),
  ),
);
const rules = z.strictObject(
  Object.fromEntries(ruleNames.map((rule) => [rule, z.strictObject({ source }).nullable()])),
);

/** A whole body: every setting and every rule, `null` where it has none. */
export const procedure = z.strictObject({
  id: words(64),
  version: words(20),
  name,
  source,
  settings,
  rules,
}) as z.ZodType as z.ZodType<Procedure>;
