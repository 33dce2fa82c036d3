import { describe, expect, it } from 'vitest';
import { commands } from '../../commands/index.ts';
import { german } from '../../commands/locales/de.ts';

describe('translated commands', () => {
  it.each(commands.map((command) => [command.definition.name, command] as const))(
    '%s has its German texts, within the limits of Discord',
    (name, { definition }) => {
      const texts = german[name];
      expect(texts, name).toBeDefined();
      expect((texts?.name ?? '').length).toBeLessThanOrEqual(32);
      expect((texts?.description ?? '').length).toBeLessThanOrEqual(100);
      const options = ('options' in definition ? definition.options : undefined) ?? [];
      for (const option of options) {
        expect(texts?.options?.[option.name], `${name} ${option.name}`).toBeDefined();
        expect(texts?.options?.[option.name]?.length).toBeLessThanOrEqual(100);
        for (const inner of ('options' in option ? option.options : undefined) ?? []) {
          const text = texts?.options?.[`${option.name} ${inner.name}`];
          expect(text, `${name} ${option.name} ${inner.name}`).toBeDefined();
          expect(inner.description_localizations?.de).toBe(text);
        }
      }
    },
  );
});
