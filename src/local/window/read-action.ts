import type { PageAction } from '../page-protocol.ts';

type Loose = Record<string, unknown>;
type Rule = (value: unknown) => boolean;

const text: Rule = (value) => typeof value === 'string' && value.length <= 10_000;
const maybe =
  (rule: Rule): Rule =>
  (value) =>
    value === undefined || rule(value);
const listOf =
  (rule: Rule): Rule =>
  (value) =>
    Array.isArray(value) && value.length <= 100 && value.every(rule);
const plain: Rule = (value) => text(value) || typeof value === 'number' || typeof value === 'boolean';
const object: Rule = (value) => typeof value === 'object' && value !== null;
const option: Rule = (value) => object(value) && text((value as Loose).name) && plain((value as Loose).value);
const entered: Rule = (value) =>
  object(value) && Object.values(value as Loose).every((each) => plain(each) || listOf(text)(each));

const command = {
  nonce: text,
  channel: text,
  command: text,
  path: maybe(listOf(text)),
  options: listOf(option),
};
const onMessage = { nonce: text, channel: text, message: text };

/** What each action needs. */
const rules: Record<PageAction['do'], Record<string, Rule>> = {
  become: { member: text },
  say: { nonce: text, channel: text, content: text, replyTo: maybe(text) },
  command,
  autocomplete: { ...command, focused: text },
  target: { nonce: text, channel: text, command: text, target: text },
  press: { ...onMessage, customId: text },
  select: { ...onMessage, customId: text, values: listOf(text) },
  submit: { nonce: text, modal: text, values: entered },
  dismiss: { channel: text, message: text },
  delete: onMessage,
  reset: {},
  fault: { fault: object },
};

/** Reads what a page sent; gives one sentence where it is no action. */
export function readAction(json: string): PageAction | string {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return 'That was no JSON.';
  }
  const kind = object(value) ? (value as Loose).do : undefined;
  if (typeof kind !== 'string' || !Object.hasOwn(rules, kind)) return 'There is no such action.';
  const wrong = Object.entries(rules[kind as PageAction['do']]).find(
    ([key, rule]) => !rule((value as Loose)[key]),
  );
  return wrong ? `${kind}: ${wrong[0]} is missing or not what it should be.` : (value as PageAction);
}
