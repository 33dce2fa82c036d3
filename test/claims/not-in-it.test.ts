import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

describe('who and what a sentence names beside a work', () => {
  it.each([
    // an occasion, a prize and a channel of messages are no works
    ['Ada Stone was nominated for the Harbor Award for the play Salt.', 'Ada Stone in Harbor Award'],
    ['The trailer of the film Salt was shown at the D23 Expo, starring Ada Stone.', 'Ada Stone in D23 Expo'],
    // those who are in it stand beside who wrote it
    ['The film Salt is written by Bo Reed alongside Ada Stone.', 'Ada Stone, writer of Salt'],
    // a part, and nobody who is in the cast
    ['The cast of the series Salt includes Quill (Ada Stone) and Wick (Robert Reed).', 'Quill in Salt'],
    // who makes it is no work, and the writers are no cast
    ['The new series from Bo Reed, starring Ada Stone, is called Salt.', 'Ada Stone in Bo Reed'],
    ['The series Salt is back. The writers (Ada Stone and Bo Reed) have said so.', 'Ada Stone in Salt'],
    // what somebody believes is no part
    ["Ada Stone will star in Salt as the UK's first Muslim prime minister.", 'Ada Stone = Muslim in Salt'],
  ])('%s', (sentence, wrong) => {
    expect(says(sentence, ['cast', 'crew'])).not.toContain(wrong);
  });

  it('knows who runs a series from who directs a film', () => {
    expect(
      says('Quark ordered the series Salt, with Ada Stone at the helm.', ['crew']).concat(
        says('The film Glass opens in May, with Bo Reed at the helm.', ['crew']),
      ),
    ).toEqual(['Ada Stone, showrunner of Salt', 'Bo Reed, director of Glass']);
  });

  it('takes no work for the subject that is only named to say who somebody is', () => {
    const text =
      'Harborview star Ada Stone is to join a cast in a new drama.\nStone, who plays Kira in Harborview, will be in one episode.\nProducer Bo Reed said: "It is good."';
    expect(says(text, ['crew'])).toEqual([]);
  });
});
