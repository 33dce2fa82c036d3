import type { ErrorObject } from 'ajv';
import { type FormFault, faults } from './form-fault.ts';

/** Keywords that only say that something below them is wrong. */
const frames = new Set(['if', 'byType', 'anyOf', 'oneOf', 'allOf', '$ref']);

/** Says in Discord's codes and words what Ajv found. The errors must be `verbose`, with schema and data. */
export function readAjvErrors(errors: ErrorObject[]): FormFault[] {
  const found = new Map<string, FormFault>();
  for (const error of errors) {
    if (frames.has(error.keyword)) continue;
    const fault = readError(error, pathOf(error.instancePath));
    const key = `${fault.path.join('/')} ${fault.code}`;
    if (!found.has(key)) found.set(key, fault);
  }
  return [...found.values()];
}

function pathOf(pointer: string): (string | number)[] {
  const steps = pointer.split('/').slice(1);
  return steps.map((step) =>
    /^\d+$/.test(step) ? Number(step) : step.replaceAll('~1', '/').replaceAll('~0', '~'),
  );
}

function readError(error: ErrorObject, path: (string | number)[]): FormFault {
  const { keyword, params, data } = error;
  const parent = (error.parentSchema ?? {}) as Record<string, unknown>;
  switch (keyword) {
    case 'required':
      return faults.required([...path, params.missingProperty]);
    case 'maxLength':
    case 'minLength':
      return readLength(path, parent.minLength, parent.maxLength);
    case 'maxItems':
    case 'minItems':
      return readLength(path, parent.minItems, parent.maxItems);
    case 'maxProperties':
      return faults.tooLong(path, params.limit);
    case 'minimum':
      return {
        path,
        code: 'NUMBER_TYPE_MIN',
        message: `int value should be greater than or equal to ${params.limit}.`,
      };
    case 'maximum':
      return {
        path,
        code: 'NUMBER_TYPE_MAX',
        message: `int value should be less than or equal to ${params.limit}.`,
      };
    case 'enum':
    case 'const':
      return readChoice(path, parent, params.allowedValues ?? [params.allowedValue]);
    case 'uniqueItems':
      return {
        path,
        code: 'SET_TYPE_ALREADY_CONTAINS_VALUE',
        message: 'The set already contains this value',
      };
    case 'format':
      return readFormat(path, params.format, data);
    case 'pattern':
      return { path, code: 'NUMBER_TYPE_COERCE', message: `Value "${excerpt(data)}" is not snowflake.` };
    default:
      return readType(path, params.type, data);
  }
}

function readLength(path: (string | number)[], from: unknown, to: unknown): FormFault {
  if (typeof from === 'number' && typeof to === 'number' && from > 0) return faults.badLength(path, from, to);
  if (typeof to === 'number') return faults.tooLong(path, to);
  return { path, code: 'BASE_TYPE_MIN_LENGTH', message: `Must be at least ${from} in length.` };
}

/** A `type` that no branch of a union knows is told of the object, any other value of the member itself. */
function readChoice(
  path: (string | number)[],
  parent: Record<string, unknown>,
  allowed: unknown[],
): FormFault {
  if (path.at(-1) !== 'type' || parent.format !== undefined) return faults.choices(path, allowed);
  const message = `Value of field "type" must be one of (${allowed.join(', ')}).`;
  return { path: path.slice(0, -1), code: 'UNION_TYPE_CHOICES', message };
}

function readFormat(path: (string | number)[], format: string, data: unknown): FormFault {
  if (format === 'date-time') {
    const message = `Could not parse ${excerpt(data)}. Should be ISO8601.`;
    return { path, code: 'DATE_TIME_TYPE_PARSE', message };
  }
  if (format !== 'uri')
    return { path, code: 'NUMBER_TYPE_COERCE', message: `Value "${excerpt(data)}" is not ${format}.` };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(String(data))?.[1];
  if (scheme === undefined || /^https?$/i.test(scheme)) {
    return { path, code: 'URL_TYPE_INVALID_URL', message: 'Not a well formed URL.' };
  }
  const message = `Scheme "${scheme}" is not supported. Scheme must be one of ('http', 'https').`;
  return { path, code: 'URL_TYPE_INVALID_SCHEME', message };
}

function readType(path: (string | number)[], type: string | string[], data: unknown): FormFault {
  const types = [type].flat();
  const shown = excerpt(data);
  if (types.includes('string') && !types.includes('integer')) {
    return { path, code: 'STRING_TYPE_CONVERT', message: `Could not interpret "${shown}" as string.` };
  }
  if (types.includes('integer'))
    return { path, code: 'NUMBER_TYPE_COERCE', message: `Value "${shown}" is not int.` };
  if (types.includes('number'))
    return { path, code: 'NUMBER_TYPE_COERCE', message: `Value "${shown}" is not double.` };
  if (types.includes('boolean')) {
    return { path, code: 'BOOLEAN_TYPE_CONVERT', message: 'Must be either true or false.' };
  }
  if (types.includes('array')) {
    return { path, code: 'LIST_TYPE_CONVERT', message: 'Only iterables may be used in a ListType' };
  }
  return { path, code: 'MODEL_TYPE_CONVERT', message: 'Only dictionaries may be used in a ModelType' };
}

function excerpt(data: unknown): string {
  const text = typeof data === 'string' ? data : (JSON.stringify(data) ?? String(data));
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
