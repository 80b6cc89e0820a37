import { toJsonSchema } from '@valibot/to-json-schema';
import { goalSchema, packSchema } from '../../src/source/schema/index.js';

/** The JSON Schemas of the source format by file name; what JSON Schema cannot say is left to `leerspoor check`. */
export function schemaFiles(): Record<string, string> {
  const text = (schema: typeof goalSchema | typeof packSchema): string =>
    `${JSON.stringify(toJsonSchema(schema, { errorMode: 'ignore' }), null, 2)}\n`;
  return { 'goal.schema.json': text(goalSchema), 'pack.schema.json': text(packSchema) };
}
