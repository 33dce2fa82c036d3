import { readFileSync } from 'node:fs';
import type { AnySchemaObject, ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { FormFault } from './form-fault.ts';
import { readAjvErrors } from './read-ajv-errors.ts';

/** A request body by Discord's name for it, in discord-api.json's `roots`. */
export type RequestKind =
  | 'message-create'
  | 'message-edit'
  | 'webhook-create'
  | 'webhook-edit'
  | 'callback-message'
  | 'callback-update'
  | 'callback-choices'
  | 'callback-modal'
  | 'command-create'
  | 'command-item'
  | 'command-edit';

export type SchemaCheck = (kind: RequestKind, body: unknown) => FormFault[];

/**
 * Checks bodies by Discord's own API description. Schemas are compiled when they are first needed (60 ms for the
 * first message, 5 ms for each kind after it), and a check takes under a microsecond then.
 */
export function createSchemaCheck(): SchemaCheck {
  const file = new URL('./discord-api.json', import.meta.url);
  const description = JSON.parse(readFileSync(file, 'utf8')) as AnySchemaObject & {
    roots: Record<string, string>;
  };
  const ajv = new Ajv2020({ strict: false, allErrors: true, verbose: true, formats });
  ajv.addKeyword({ keyword: 'byType', macro: chooseByType });
  ajv.addSchema(description);
  const compiled = new Map<RequestKind, ValidateFunction>();
  return (kind, body) => {
    let validate = compiled.get(kind);
    if (!validate) {
      validate = ajv.compile({ $ref: `discord#/$defs/${description.roots[kind]}` });
      compiled.set(kind, validate);
    }
    return validate(body) ? [] : readAjvErrors(validate.errors ?? []);
  };
}

/** `{ byType: { "2": button, "3": select } }` as if/then/else, so that only the branch that was meant is heard. */
export function chooseByType(branches: Record<string, AnySchemaObject>): AnySchemaObject {
  const unknown: AnySchemaObject = { properties: { type: { enum: Object.keys(branches).map(Number) } } };
  return Object.entries(branches).reduceRight<AnySchemaObject>(
    (rest, [type, branch]) => ({
      if: { properties: { type: { const: Number(type) } } },
      // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own keyword
      then: branch,
      else: rest,
    }),
    unknown,
  );
}

const formats = {
  uri: isWebAddress,
  'date-time': (text: string) => /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text)),
  snowflake: /^\d{1,20}$/,
  nonce: true,
  int32: true,
  int64: true,
  double: true,
} as const;

/** http, https, or `attachment://name` for a file that comes along. */
function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^(https?|attachment):\/\//i.test(text);
}
