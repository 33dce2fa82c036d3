import { describe, expect, it } from 'vitest';
import { readDatabaseUrl } from '../../src/store/database-url.ts';
import { normalizeQuestion } from '../../src/store/normalize-question.ts';
import { outageOf } from '../../src/store/unavailable.ts';

describe('outageOf', () => {
  const errorWith = (members: object, message = 'no') => Object.assign(new Error(message), members);
  it.each([
    [errorWith({ code: 'ERR_SQLITE_ERROR', errcode: 13 }), 'full'],
    [errorWith({ code: 'ERR_SQLITE_ERROR', errcode: 517 }), 'busy'],
    [errorWith({ code: 'ERR_SQLITE_ERROR', errcode: 8 }), 'read-only'],
    [errorWith({ code: 'ERR_SQLITE_ERROR', errcode: 26 }), 'damaged'],
    [errorWith({ code: 'ERR_SQLITE_ERROR', errcode: 1 }), undefined],
    [errorWith({ code: 'ENOSPC' }), 'full'],
    [errorWith({ code: 'EROFS' }), 'read-only'],
    [errorWith({ code: 'ECONNREFUSED' }), 'gone'],
    [errorWith({ code: '57P01' }), 'gone'],
    [errorWith({ code: '53100' }), 'full'],
    [errorWith({ code: '53300' }), 'busy'],
    [errorWith({ code: '40P01' }), 'busy'],
    [errorWith({ code: '42P01' }), undefined],
    [errorWith({ code: '23505' }), undefined],
    [new AggregateError([errorWith({ code: 'ECONNREFUSED' })]), 'gone'],
    [new Error('Connection terminated unexpectedly'), 'gone'],
    [new Error('Query read timeout'), 'gone'],
    [new TypeError('x is not a function'), undefined],
    ['a string', undefined],
  ])('%s is %s', (error, outage) => {
    expect(outageOf(error)).toBe(outage);
  });
});

describe('readDatabaseUrl', () => {
  it.each([
    ['sqlite:data/footnote.sqlite', { kind: 'sqlite', path: 'data/footnote.sqlite' }],
    ['sqlite:///srv/footnote.sqlite', { kind: 'sqlite', path: '/srv/footnote.sqlite' }],
    ['sqlite::memory:', { kind: 'sqlite', path: ':memory:' }],
    ['postgresql://a:b@db/footnote', { kind: 'postgres', url: 'postgresql://a:b@db/footnote' }],
  ])('%s', (url, address) => {
    expect(readDatabaseUrl(url)).toEqual(address);
  });

  it.each([
    '',
    'sqlite:',
    'sqlite://',
    'mysql://root:secret@db/x',
    'postgres://a:secret@[/x',
    'footnote.sqlite',
  ])('refuses %j and repeats no password', (url) => {
    expect(() => readDatabaseUrl(url)).toThrow(/^(?!.*secret).*DATABASE_URL/);
  });
});

describe('normalizeQuestion', () => {
  it.each([
    ['  Who  IS\nAda ?!', 'who is ada'],
    ['is <@!123456789> or <@&987654321> in <#123456789>?', 'is or in'],
    ['a\u0000b\u202Ec', 'a b c'],
    ['ＡＢＣ', 'abc'],
    [`${'x'.repeat(300)}`, 'x'.repeat(200)],
    ['???', ''],
  ])('%j becomes %j', (question, normal) => {
    expect(normalizeQuestion(question)).toBe(normal);
  });
});
