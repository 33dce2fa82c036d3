import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/articles/decode-text.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('decodeText', () => {
  it('reads UTF-8 with and without a mark', () => {
    expect(decodeText(utf8('Ólafur – “ok”'))).toEqual({ text: 'Ólafur – “ok”' });
    expect(decodeText(new Uint8Array([0xef, 0xbb, 0xbf, 0x41]))).toEqual({ text: 'A' });
    expect(decodeText(new Uint8Array())).toEqual({ text: '' });
  });

  it.each([
    ['UTF-16LE', [0xff, 0xfe, 0x41, 0, 0x42, 0]],
    ['UTF-16BE', [0xfe, 0xff, 0, 0x41, 0, 0x42]],
  ])('reads %s by its mark, with advice', (name, bytes) => {
    const decoded = decodeText(new Uint8Array(bytes));
    expect(decoded).toMatchObject({ text: 'AB', advice: expect.stringContaining(name) });
  });

  it('refuses other encodings with the line, the byte and what to do', () => {
    const decoded = decodeText(new Uint8Array([...utf8('one\ntwo\nit'), 0x92, ...utf8('s')]));
    expect(decoded).toEqual({
      fault: { line: 3, message: expect.stringMatching(/not UTF-8 \(byte 0x92 at offset 10\).*iconv/) },
    });
  });

  it('refuses a character that is cut off at the end', () => {
    expect(decodeText(new Uint8Array([0x41, 0xc3]))).toMatchObject({ fault: { line: 1 } });
  });

  it('refuses what is no text', () => {
    expect(decodeText(new Uint8Array(400))).toMatchObject({
      fault: { message: expect.stringContaining('no text') },
    });
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x00]))).toHaveProperty('fault');
  });

  it('lets one stray zero pass', () => {
    expect(decodeText(utf8(`${'a'.repeat(100)}\0`))).toHaveProperty('text');
  });

  it('believes an encoding that a page declares, if it is one', () => {
    const bytes = new Uint8Array([0x69, 0x74, 0x92, 0x73]);
    expect(decodeText(bytes, 'windows-1252')).toEqual({ text: 'it’s' });
    expect(decodeText(bytes, 'klingon-8')).toHaveProperty('fault');
    expect(decodeText(utf8('“ok”'), 'windows-1252')).toEqual({ text: '“ok”' });
  });
});
