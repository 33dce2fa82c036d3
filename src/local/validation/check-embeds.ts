import { countCharacters } from './count-characters.ts';
import { type FormFault, faults } from './form-fault.ts';

type Loose = Record<string, unknown>;

/** Over all embeds of one message (Discord's documentation, "Embed limits"). */
const most = 6000;

/** What Discord asks of embeds beyond its published schema: something in them, full fields, 6,000 in all. */
export function checkEmbeds(embeds: unknown, path: (string | number)[]): FormFault[] {
  if (!Array.isArray(embeds)) return [];
  const found: FormFault[] = [];
  let sum = 0;
  embeds.forEach((embed: Loose, at) => {
    sum += size(embed);
    if (isEmpty(embed)) found.push(faults.required([...path, at, 'description']));
    listOf(embed.fields).forEach((field, nth) => {
      for (const key of ['name', 'value']) {
        if (isBlank(field[key])) found.push(faults.required([...path, at, 'fields', nth, key]));
      }
    });
    if (isObject(embed.author) && isBlank(embed.author.name)) {
      found.push(faults.required([...path, at, 'author', 'name']));
    }
    if (isObject(embed.footer) && isBlank(embed.footer.text)) {
      found.push(faults.required([...path, at, 'footer', 'text']));
    }
  });
  if (sum > most) {
    const message = `Embed size exceeds maximum size of ${most}`;
    found.push({ path, code: 'MAX_EMBED_SIZE_EXCEEDED', message });
  }
  return found;
}

const isObject = (value: unknown): value is Loose => typeof value === 'object' && value !== null;
const listOf = (value: unknown): Loose[] => (Array.isArray(value) ? value : []);
const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

function isEmpty(embed: Loose): boolean {
  const texts = isBlank(embed.title) && isBlank(embed.description);
  const parts = [embed.author, embed.footer, embed.image, embed.thumbnail].some(isObject);
  return texts && !parts && listOf(embed.fields).length === 0;
}

function size(embed: Loose): number {
  let sum = countCharacters(embed.title) + countCharacters(embed.description);
  if (isObject(embed.author)) sum += countCharacters(embed.author.name);
  if (isObject(embed.footer)) sum += countCharacters(embed.footer.text);
  for (const field of listOf(embed.fields)) sum += countCharacters(field.name) + countCharacters(field.value);
  return sum;
}
