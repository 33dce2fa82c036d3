import { describe, expect, it } from 'vitest';
import { extractSchemas } from '../../src/local/validation/extract-api.ts';

const typed = (type: number, more = {}) => ({
  type: 'object',
  properties: {
    type: { type: 'integer', enum: [type], allOf: [{ $ref: '#/components/schemas/Types' }] },
    ...more,
  },
  required: ['type'],
});
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const schemas = {
  Message: {
    type: 'object',
    description: 'A message',
    properties: {
      parts: { type: 'array', items: { oneOf: [ref('Button'), ref('List')] } },
      style: {
        oneOf: [
          { title: 'ONE', const: 1 },
          { title: 'TWO', const: 2 },
        ],
      },
      other: { oneOf: [{ type: 'null' }, ref('Other')] },
      description: { type: 'string' },
    },
  },
  Button: typed(2, { count: { type: ['integer', 'null'], maximum: 5 } }),
  List: typed(3),
  Other: { type: 'object' },
  Types: { type: 'integer' },
  Unused: { type: 'object' },
};

describe('extractSchemas', () => {
  const found = extractSchemas(schemas, { message: 'Message' }, false) as Record<
    string,
    Record<string, unknown>
  >;

  it('takes what is reached, and nothing else', () => {
    expect(Object.keys(found.$defs ?? {})).toEqual(['Button', 'List', 'Message', 'Other']);
  });

  it('sorts unions by type, writes constants as a list, and lets null be null', () => {
    expect(found.$defs?.Message).toEqual({
      type: 'object',
      properties: {
        parts: {
          type: 'array',
          items: {
            type: 'object',
            required: ['type'],
            byType: { 2: { $ref: '#/$defs/Button' }, 3: { $ref: '#/$defs/List' } },
          },
        },
        style: { enum: [1, 2] },
        other: { if: { type: 'null' }, else: { $ref: '#/$defs/Other' } },
        description: { type: 'string' },
      },
    });
  });

  it('takes integers that are written as strings, unless it is strict', () => {
    const count = { type: ['integer', 'null', 'string'], maximum: 5, pattern: '^-?[0-9]{1,20}$' };
    expect(found.$defs?.Button).toMatchObject({
      properties: { count, type: { type: 'integer', enum: [2] } },
    });
    expect(extractSchemas(schemas, { button: 'Button' }, true)).toMatchObject({
      $defs: { Button: { properties: { count: { type: ['integer', 'null'] } } } },
    });
  });
});
