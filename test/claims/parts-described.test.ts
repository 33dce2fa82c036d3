import { describe, expect, it } from 'vitest';
import { says } from './says.ts';

const about = { title: 'Quark unveils the trailer for Northgate' };
const opening = 'Quark has unveiled the trailer for its drama series Northgate.\n\n';

describe('a part behind what is told of it', () => {
  const kira = ['Ada Stone = Kira Vale in Northgate'];
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Ada Stone stars as the short-tempered, hard-drinking, twice-divorced detective Kira Vale.', kira],
    ['Ada Stone plays Navy SEAL Kira Vale.', kira],
    ['Ada Stone plays the Vale Family matriarch Mabel.', ['Ada Stone = Mabel in Northgate']],
    ['Ada Stone plays a hitman known only as Wick.', ['Ada Stone = Wick in Northgate']],
    ['Ada Stone plays a woman who calls herself Wick.', ['Ada Stone = Wick in Northgate']],
    ['Ada Stone stars as head of security Kira Vale.', kira],
    ['Ada Stone stars as the far-from-gentle keeper of snow Frost.', ['Ada Stone = Frost in Northgate']],
    ['Ada Stone stars as a new take on Vixen.', ['Ada Stone = Vixen in Northgate']],
    ['Ada Stone plays the villain, a wizard called Morwen.', ['Ada Stone = Morwen in Northgate']],
    ['Ada Stone plays former President Kira Vale.', kira],
    ['Ada Stone plays talk-show host Kira Vale.', kira],
    ['Ada Stone played her last performance as ‘Eurydice’ on Sunday.', ['Ada Stone = Eurydice in Northgate']],
    ['Ada Stone plays Kira Vale’s wife.', ['Ada Stone in Northgate']],
    // nobody called so
    ['Ada Stone stars as the head of media company Quark.', []],
    ['Ada Stone stars as the owner of the Harbor Hotel.', ['Ada Stone in Northgate']],
  ];
  for (const [text, expected] of cases)
    it(text, () => expect(says(opening + text, ['cast'], about)).toEqual(expected));
});

describe('who gets a part', () => {
  const kira = ['Ada Stone = Kira Vale in Northgate'];
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Last but not least is Ada Stone as Kira Vale.', kira],
    ['In the role of Kira Vale is Ada Stone.', kira],
    ['Ada Stone slips into the skin of Kira Vale.', kira],
    ['Ada Stone dons the cape of Nightjar.', ['Ada Stone = Nightjar in Northgate']],
    ['Ada Stone makes for a compelling Kira Vale.', kira],
    ['The role of Kira Vale has been given to Ada Stone.', kira],
    ['Quark has given the role of Kira Vale to Ada Stone.', kira],
    ['Ada Stone beat 5,000 hopefuls to the role of Kira Vale.', kira],
    ['Ada Stone won a prize for her portrayal of journalist Kira Vale.', kira],
    ['Ada Stone earned rave reviews for playing Kira Vale.', kira],
    ['Kira Vale, the part Ada Stone will play, is a widow.', kira],
    ['The role of Kira Vale was offered to Ada Stone.', []],
    [
      'Bo Reed has been cast in a lead role and Ada Stone will reprise her role as Kira Vale.',
      ['Ada Stone = Kira Vale in Northgate', 'Bo Reed in Northgate'],
    ],
  ];
  for (const [text, expected] of cases)
    it(text, () =>
      expect(
        says(opening + text, ['cast'], about).filter((claim) => claim !== 'Bo Reed in Northgate'),
      ).toEqual(expected.filter((claim) => claim !== 'Bo Reed in Northgate')),
    );
});

describe('as many parts as actors', () => {
  const two = ['Ada Stone = Kira in Northgate', 'Bo Reed = Dax in Northgate'];
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Kira and Dax (Ada Stone and Bo Reed) head for the hills.', two],
    ['Kira and Dax, a young couple in their 20s, are played respectively by Ada Stone and Bo Reed.', two],
    ['Ada Stone and Bo Reed created the roles of, respectively, the widow Kira and talk-show host Dax.', two],
    ['Ada Stone and Bo Reed have filmed the marriage of their characters, Kira and vampire Dax.', two],
    [
      'Ada Stone, Bo Reed and Lena Marsh, who play Kira, Dax and Tom respectively, were there.',
      ['Ada Stone = Kira in Northgate', 'Bo Reed = Dax in Northgate', 'Lena Marsh = Tom in Northgate'],
    ],
    ['Ada Stone will star as Kira opposite Bo Reed as Dax.', two],
    [
      'It stars Ada Stone as Kira, a widow who loves a pilot, played by Bo Reed.',
      ['Ada Stone = Kira in Northgate', 'Bo Reed in Northgate'],
    ],
  ];
  for (const [text, expected] of cases)
    it(text, () => expect(says(opening + text, ['cast'], about)).toEqual(expected));
});
