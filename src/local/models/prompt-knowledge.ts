import { type Conversation, instructions, type Reply } from './conversation.ts';

/** What a prompt teaches: answered examples, and the labels to choose from with what is said about each. */
export interface PromptKnowledge {
  readonly examples: readonly { readonly text: string; readonly reply: Reply }[];
  readonly labels: readonly PromptLabel[];
}

export interface PromptLabel {
  readonly name: string;
  /** The label's own words first, then every line of the prompt that speaks of this label alone. */
  readonly hints: readonly string[];
}

/**
 * Reads the examples and labels out of a prompt: answered turns before the last message; "text -> label" lines and repeated
 * "Ticket: … / Queue: …" pairs of the instructions; list items such as "- `billing`: charges, invoices"; names in backticks,
 * and lists such as "one of: a, b, c" or "Answer ham or spam".
 */
export function readPrompt(conversation: Conversation): PromptKnowledge {
  const text = readable(instructions(conversation));
  const written = [...arrowExamples(text), ...pairExamples(text)].map(({ input, output }) => ({
    text: input,
    reply: { text: output, toolCalls: [] },
  }));
  const examples = [...turnExamples(conversation), ...written];
  return { examples, labels: readLabels(text, examples) };
}

/** Long runs of spaces and endless lines are cut, so that no pattern below can stall on them. */
function readable(text: string): string {
  return text
    .slice(0, longestPrompt)
    .split('\n')
    .map((line) => line.replace(/[^\S\n]+/gu, ' ').slice(0, longestLine))
    .join('\n');
}

const longestPrompt = 200_000;
const longestLine = 2000;

function turnExamples({ turns }: Conversation): { text: string; reply: Reply }[] {
  const last = turns.findLastIndex((turn) => turn.role === 'user');
  return turns.slice(0, Math.max(0, last)).flatMap((turn, index) => {
    const question = turns[index - 1];
    if (turn.role !== 'assistant' || question?.role !== 'user') return [];
    return [{ text: question.text, reply: { text: turn.text, toolCalls: turn.toolCalls } }];
  });
}

interface WrittenExample {
  readonly input: string;
  readonly output: string;
}

function arrowExamples(text: string): WrittenExample[] {
  return text.split('\n').flatMap((line) => {
    const [input, output, ...more] = line.split(/->|=>|→|⇒/u);
    if (input === undefined || output === undefined || more.length > 0) return [];
    const question = unquote(input.replace(/^[\s\-*•\d.)]+/u, ''));
    return question === '' || output.trim() === '' ? [] : [{ input: question, output: unquote(output) }];
  });
}

/** Two keys that follow each other at least twice, such as Input and Output, are a series of examples. */
function pairExamples(text: string): WrittenExample[] {
  const fields = text.split('\n').flatMap((line) => {
    const match = /^[\s\-*•]*\**([\p{L}][\p{L} ]{0,24})\**\s*:\s*\**\s*(\S.*)$/u.exec(line);
    return match?.[1] === undefined || match[2] === undefined
      ? []
      : [{ key: match[1].toLowerCase(), value: match[2].trim() }];
  });
  const pairs = fields.flatMap((field, index) => {
    const next = fields[index + 1];
    return next === undefined || next.key === field.key ? [] : [{ keys: `${field.key}|${next.key}`, field, next }];
  });
  const counts = new Map<string, number>();
  for (const { keys } of pairs) counts.set(keys, (counts.get(keys) ?? 0) + 1);
  const repeated = [...counts].filter(([, count]) => count >= 2);
  const best = repeated.sort((left, right) => right[1] - left[1])[0]?.[0];
  return pairs
    .filter(({ keys }) => keys === best)
    .map(({ field, next }) => ({ input: unquote(field.value), output: unquote(next.value) }));
}

function readLabels(text: string, examples: PromptKnowledge['examples']): PromptLabel[] {
  const answers = new Set(examples.map(({ reply }) => reply.text).filter(isName));
  const items = listItems(text);
  const names = chooseNames(text, items, answers);
  return names.map((name) => {
    const spoken = name.replace(/([a-z])([A-Z])/gu, '$1 $2').replace(/[_\-/]+/gu, ' ');
    const described = items.filter((item) => item.name === name).map((item) => item.text);
    return { name, hints: [spoken, ...described, ...linesAbout(name, names, text)] };
  });
}

interface ListItem {
  readonly name: string;
  readonly text: string;
  readonly isMarked: boolean;
}

/** Lines such as "- `billing`: charges", "* **billing** - charges", "1. billing: charges". */
function listItems(text: string): ListItem[] {
  return text.split('\n').flatMap((line) => {
    const match =
      /^\s*(?:[-*•]|\d+[.)])?\s*([`*"']{0,2})([\p{L}\p{N}][\p{L}\p{N}_\- /&]{0,40}?)\1\s*(?::|\s-|–|—)\s*(\S.*)$/u.exec(
        line,
      );
    const name = match?.[2]?.trim();
    if (name === undefined || match?.[3] === undefined || !isName(name)) return [];
    return [{ name, text: match[3], isMarked: match[1] !== '' || /^\s*(?:[-*•]|\d)/u.test(line) }];
  });
}

/** The strongest sign of label names that the prompt has: answers of examples, marked list items, a list in a sentence, backticks. */
function chooseNames(text: string, items: readonly ListItem[], answers: ReadonlySet<string>): string[] {
  const marked = items.filter((item) => item.isMarked).map((item) => item.name);
  const ticked = [...text.matchAll(/`([^`\n]{1,60})`/gu)].flatMap((match) =>
    isName(match[1] ?? '') ? [match[1] ?? ''] : [],
  );
  const listed = marked.length >= 2 ? marked : sentenceList(text);
  const named = listed.length >= 2 ? listed : ticked;
  const known = named.length >= 2 && answers.size > 0 && !named.some((name) => answers.has(name)) ? [] : named;
  return [...new Set([...known, ...answers])];
}

/** "one of: a, b, c", "labels: a | b", "Answer ham or spam.": the longest list that follows such words. */
function sentenceList(text: string): string[] {
  let longest: string[] = [];
  for (const match of text.matchAll(listOpening)) {
    const rest = text.slice(match.index + match[0].length, match.index + match[0].length + longestLine);
    const names = listAtStart(rest);
    if (names.length > longest.length) longest = names;
  }
  return longest;
}

const listOpening =
  /\b(?:one of|either|labels?|categor(?:y|ies)|queues?|classes|intents?|options?|answers?|reply with|respond with|return|choose|as)(?: the following| these| only| with| from| are| is)?:?\s/giu;

/** Names with commas, bars, slashes or "or" between them, as far as they go. */
function listAtStart(text: string): string[] {
  const names: string[] = [];
  let at = 0;
  for (;;) {
    listName.lastIndex = at;
    const name = listName.exec(text);
    if (name === null) break;
    names.push(unquote(name[0]));
    listGlue.lastIndex = at + name[0].length;
    const glue = listGlue.exec(text);
    if (glue === null) break;
    at += name[0].length + glue[0].length;
  }
  return names.length >= 2 ? names.filter(isName) : [];
}

const listName = /[`"']?[\p{L}\p{N}][\p{L}\p{N}_-]{0,60}[`"']?/uy;
const listGlue = /(?: ?[,|/] ?(?:or |and )?| or |\n ?[-*] )/uy;

/** Sentences in which this label is the only one in backticks or quotes. */
function linesAbout(name: string, names: readonly string[], text: string): string[] {
  return text.split(/\n|(?<=[.;?!])\s+/u).filter((line) => {
    const mentioned = names.filter((other) => line.includes(`\`${other}\``) || line.includes(`"${other}"`));
    return mentioned.length === 1 && mentioned[0] === name;
  });
}

/** A label is short and does not read like a sentence. */
function isName(text: string): boolean {
  return text.length > 0 && text.length <= 60 && text.split(/\s+/u).length <= 5 && !/[.?!{}[\]"<>]/u.test(text);
}

function unquote(text: string): string {
  return text.trim().replace(/^["'`“”]+|["'`“”.]+$/gu, '');
}
