/**
 * Cuts the schemas that the local Discord checks with out of Discord's own API description
 * (https://github.com/discord/discord-api-spec, MIT), whose openapi.json is 1.2 MB:
 *
 *     node src/local/validation/extract-api.ts openapi.json requests  > src/local/validation/discord-api.json
 *     node src/local/validation/extract-api.ts openapi.json responses > test/local/discord-responses.json
 *
 * On the way: unions are sorted by the `type` that tells their branches apart, so that a fault is reported for the branch that was meant;
 * integers may be written as strings, as Discord takes them; titles and descriptions are left out.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Schema = { [key: string]: Json };

const requests: Record<string, string> = {
  'message-create': 'MessageCreateRequest',
  'message-edit': 'MessageEditRequestPartial',
  'webhook-create': 'IncomingWebhookRequestPartial',
  'webhook-edit': 'IncomingWebhookUpdateRequestPartial',
  'callback-message': 'CreateMessageInteractionCallbackRequest',
  'callback-update': 'UpdateMessageInteractionCallbackRequest',
  'callback-choices': 'ApplicationCommandAutocompleteCallbackRequest',
  'callback-modal': 'ModalInteractionCallbackRequest',
  'command-create': 'ApplicationCommandCreateRequest',
  'command-item': 'ApplicationCommandUpdateRequest',
  'command-edit': 'ApplicationCommandPatchRequestPartial',
};

const responses: Record<string, string> = {
  message: 'MessageResponse',
  command: 'ApplicationCommandResponse',
  callback: 'InteractionCallbackResponse',
  'gateway-bot': 'GatewayBotResponse',
  user: 'UserPIIResponse',
  application: 'PrivateApplicationResponse',
  guild: 'GuildWithCountsResponse',
  channel: 'GuildChannelResponse',
  member: 'GuildMemberResponse',
  role: 'GuildRoleResponse',
  error: 'ErrorResponse',
};

const isObject = (value: Json | undefined): value is Schema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Follows `$ref`s in `schema` and in what they refer to, and gives the names met. */
function namesReached(schemas: Record<string, Json>, roots: string[]): string[] {
  const met = new Set<string>();
  const visit = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return;
    if ('$ref' in value && typeof value.$ref === 'string') reach(value.$ref.split('/').at(-1) ?? '');
    for (const each of Object.values(value)) visit(each);
  };
  const reach = (name: string): void => {
    const schema = schemas[name];
    if (met.has(name) || !schema) return;
    met.add(name);
    visit(schema);
  };
  for (const root of roots) reach(root);
  return [...met].sort();
}

/** The values that a schema allows for its `type`, where those tell it apart from its siblings in a union. */
function typesOf(schemas: Record<string, Schema>, branch: Schema): Json[] {
  const name = typeof branch.$ref === 'string' ? branch.$ref.split('/').at(-1) : undefined;
  const schema = name ? schemas[name] : branch;
  const properties = schema?.properties;
  const type = isObject(properties) ? properties.type : undefined;
  if (!isObject(type)) return [];
  if (Array.isArray(type.enum)) return type.enum;
  return type.const === undefined ? [] : [type.const];
}

const bare = new Set(['title', 'description', 'x-discord-union', 'contentEncoding']);

function tidy(schemas: Record<string, Schema>, value: Json, strict: boolean): Json {
  if (Array.isArray(value)) return value.map((each) => tidy(schemas, each, strict));
  if (!isObject(value)) return value;
  const given = { ...value };
  for (const key of bare) if (typeof given[key] === 'string') delete given[key];
  if (Array.isArray(given.enum)) delete given.allOf;
  const union = given.oneOf ?? given.anyOf;
  if (Array.isArray(union)) return tidyUnion(schemas, given, union.filter(isObject), strict);
  const out: Schema = {};
  for (const [key, inner] of Object.entries(given)) {
    out[key] =
      key === 'properties' && isObject(inner)
        ? tidyMap(schemas, inner, strict)
        : tidy(schemas, inner, strict);
  }
  return strict || given.enum ? out : integersAsStrings(out);
}

function tidyMap(schemas: Record<string, Schema>, map: Schema, strict: boolean): Schema {
  return Object.fromEntries(Object.entries(map).map(([key, each]) => [key, tidy(schemas, each, strict)]));
}

function integersAsStrings(schema: Schema): Schema {
  const types = Array.isArray(schema.type) ? schema.type : [schema.type ?? null];
  if (!types.includes('integer') || schema.pattern) return schema;
  return { ...schema, type: [...types, 'string'], pattern: '^-?[0-9]{1,20}$' };
}

function tidyUnion(schemas: Record<string, Schema>, given: Schema, union: Schema[], strict: boolean): Schema {
  const { oneOf: _oneOf, anyOf: _anyOf, ...rest } = given;
  const branches = union.filter((each) => each.type !== 'null');
  const nullable = branches.length < union.length;
  if (branches.every((each) => each.const !== undefined)) {
    const values = branches.map((each) => each.const ?? null);
    return { ...rest, enum: nullable ? [...values, null] : values };
  }
  const tidied = branches.map((each) => tidy(schemas, each, strict));
  const told = branches.map((each) => typesOf(schemas, each));
  const separate =
    told.every((types) => types.length > 0) && new Set(told.flat()).size === told.flat().length;
  const first = tidied[0];
  let body: Schema = { anyOf: tidied };
  if (tidied.length === 1 && isObject(first)) body = first;
  else if (separate) body = { type: 'object', required: ['type'], byType: branchesByType(told, tidied) };
  return nullable ? { if: { type: 'null' }, else: body } : body;
}

/** `{ "2": button, "3": select }`: the keyword `byType`, which `checkRequest` teaches to Ajv. */
function branchesByType(told: Json[][], tidied: Json[]): Schema {
  const pairs = told.flatMap((types, at) => types.map((type) => [String(type), tidied[at] ?? {}] as const));
  return Object.fromEntries(pairs);
}

/** The schemas behind `roots` (a name for each), as one JSON Schema document with `$defs`. */
export function extractSchemas(
  schemas: Record<string, Schema>,
  roots: Record<string, string>,
  strict: boolean,
): Schema {
  const names = Object.values(roots);
  const pick = (from: Record<string, Json>, each: (schema: Json) => Json): Schema =>
    Object.fromEntries(namesReached(from, names).map((name) => [name, each(from[name] ?? {})]));
  const tidied = pick(schemas, (schema) => tidy(schemas, schema, strict));
  const defs = pick(tidied, (schema) => schema);
  const text = JSON.stringify({ $id: 'discord', roots, $defs: defs });
  return JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [file, which] = process.argv.slice(2);
  if (!file || (which !== 'requests' && which !== 'responses')) {
    process.stderr.write('usage: extract-api.ts OPENAPI.json requests|responses\n');
    process.exit(2);
  }
  const description = JSON.parse(readFileSync(file, 'utf8'));
  const strict = which === 'responses';
  const wanted = strict ? responses : requests;
  const found = extractSchemas(description.components.schemas, wanted, strict);
  process.stdout.write(`${JSON.stringify(found, null, 2)}\n`);
}
