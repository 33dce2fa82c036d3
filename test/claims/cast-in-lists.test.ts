import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/articles/read-article.ts';
import { readClaims } from '../../src/claims/read-claims.ts';

const opening = 'Low Water returns\n\nThe series Low Water is back.\n\n';

/** Who plays whom in a file of that name: "Nora Senn = Captain Ode". */
function partsIn(name: string, list: string): string[] {
  const { article } = readArticle(name, new TextEncoder().encode(opening + list));
  if (article === undefined) throw new Error('The article cannot be read.');
  return readClaims(article).flatMap((claim) =>
    claim.kind === 'cast' && claim.character !== undefined && claim.title === 'Low Water'
      ? [`${claim.person} = ${claim.character}`]
      : [],
  );
}

const all = ['Nora Senn = Captain Ode', 'Piet Aas = Old Simeon', 'Hanna Lind = Marta'];

describe('lists of a cast', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    [
      'a colon behind actors',
      'a.md',
      '## The cast\n\n- Nora Senn: Captain Ode\n- Piet Aas: Old Simeon\n- Hanna Lind: Marta\n',
    ],
    [
      'a colon behind parts',
      'a.md',
      '## Cast\n\n- Captain Ode: Nora Senn\n- Old Simeon: Piet Aas\n- Marta: Hanna Lind\n',
    ],
    [
      'parts in bold and a dash',
      'a.md',
      '## Characters\n\n* **Captain Ode** - Nora Senn\n* **Old Simeon** - Piet Aas\n* **Marta** - Hanna Lind\n',
    ],
    [
      'dots',
      'a.txt',
      'Main cast\n\nNora Senn ... Captain Ode\nPiet Aas ... Old Simeon\nHanna Lind ... Marta\n',
    ],
    [
      'rows of dots and capitals',
      'a.txt',
      'CAST\n\nCAPTAIN ODE ........ Nora Senn\nOLD SIMEON ......... Piet Aas\nMARTA .............. Hanna Lind\n',
    ],
    [
      'a table',
      'a.md',
      '| Actor | Role |\n|---|---|\n| Nora Senn | Captain Ode |\n| Piet Aas | Old Simeon |\n| Hanna Lind | Marta |\n',
    ],
    [
      'makers in between',
      'a.md',
      '## Cast and crew\n\n- Director: Ken Moss\n- Captain Ode: Nora Senn\n- Old Simeon: Piet Aas\n- Marta: Hanna Lind\n- Music: Tom Hill\n',
    ],
    [
      'headings with the actor',
      'a.md',
      '### Captain Ode (Nora Senn)\n\nShe runs the harbour.\n\n### Old Simeon (Piet Aas)\n\nHe keeps the light.\n\n### Marta (Hanna Lind)\n\nA cook.\n',
    ],
  ];
  it.each(cases)('with %s', (_, name, list) => {
    expect(partsIn(name, list)).toEqual(all);
  });

  it('whose columns say which is which', () => {
    const rows = '|---|---|\n| Nora Senn | Kira Vale |\n| Piet Aas | Bo Reed |\n';
    expect(partsIn('a.md', `| Actor | Character |\n${rows}`)).toEqual([
      'Nora Senn = Kira Vale',
      'Piet Aas = Bo Reed',
    ]);
    expect(partsIn('a.md', `| Character | Played by |\n${rows}`)).toEqual([
      'Kira Vale = Nora Senn',
      'Bo Reed = Piet Aas',
    ]);
  });
});

describe('lists of something else', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['prizes', '## Prizes\n\n- Best Actor: Nora Senn\n- Best Film: Tidebreak\n- Best Song: Harbour Lights\n'],
    ['services', '## Where to watch\n\n- Netflix: Northgate\n- Hulu: Tidebreak\n'],
    ['works with a subtitle', '## Also out\n\n- Northgate: The Tide\n- Ember: Night Watch\n'],
    ['works under a cast', '## Cast\n\n- Season 2: Low Water\n- Northgate: Tidebreak\n'],
    ['two sentences', '## Cast\n\n- Nora Senn. Piet Aas.\n- Hanna Lind. Ken Moss.\n'],
  ];
  it.each(cases)('such as %s', (_, list) => {
    expect(partsIn('a.md', list)).toEqual([]);
  });
});
