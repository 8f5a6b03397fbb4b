import type { Vocabulary } from './schema';

export type WordKind = 'role' | 'neutral' | 'trap';

export interface Meaning {
  readonly kind: WordKind;
  /** For a trap its id, for a neutral word none. */
  readonly roles: readonly string[];
}

export interface Token extends Meaning {
  readonly text: string;
}

export interface Reading {
  readonly tokens: readonly Token[];
  /** What stands in the label and in no list. */
  readonly unknown: readonly string[];
}

interface Node {
  readonly next: Map<string, Node>;
  step?: Step;
}

/** One move through a text: a word of the vocabulary, or one unknown character. */
interface Step {
  readonly length: number;
  readonly meaning?: Meaning;
}

const unknownStep: Step = { length: 1 };

function addWord(root: Node, word: string, meaning: Meaning): void {
  let node = root;
  for (const character of word) {
    const next: Node = node.next.get(character) ?? { next: new Map() };
    node.next.set(character, next);
    node = next;
  }
  node.step ??= { length: word.length, meaning };
}

function plant(vocabulary: Vocabulary): Node {
  const root: Node = { next: new Map() };
  for (const [word, roles] of Object.entries(vocabulary.compounds)) addWord(root, word, { kind: 'role', roles });
  for (const group of Object.values(vocabulary.words)) {
    for (const [role, spellings] of Object.entries(group)) spellings.forEach((word) => addWord(root, word, { kind: 'role', roles: [role] }));
  }
  for (const trap of vocabulary.traps) trap.words.forEach((word) => addWord(root, word, { kind: 'trap', roles: [trap.id] }));
  for (const words of Object.values(vocabulary.neutral)) words.forEach((word) => addWord(root, word, { kind: 'neutral', roles: [] }));
  return root;
}

/** An unknown character weighs more than any number of words that a label can have: nothing is left over that some reading explains. */
const UNKNOWN_COST = 1000;

/**
 * Takes a text apart into the words of the vocabulary: as little as possible is left unknown, then as few words as possible are used, so the
 * longest words win (失业人员 before 失业). The same text always comes apart in the same way.
 */
export function lexicon(vocabulary: Vocabulary): (text: string) => Reading {
  const root = plant(vocabulary);
  return (text) => {
    const costs = new Int32Array(text.length + 1);
    const steps: Step[] = new Array<Step>(text.length);
    for (let at = text.length - 1; at >= 0; at -= 1) {
      costs[at] = costs[at + 1]! + UNKNOWN_COST;
      steps[at] = unknownStep;
      let node: Node | undefined = root.next.get(text[at]!);
      for (let length = 1; node; length += 1) {
        const cost = costs[at + length]! + 1;
        // 全国企业: of two readings with as much unknown the one that leaves the front unknown, a name, is the better one.
        if (node.step && (cost < costs[at]! || (cost === costs[at]! && steps[at] !== unknownStep))) {
          costs[at] = cost;
          steps[at] = node.step;
        }
        node = node.next.get(text[at + length] ?? '');
      }
    }
    return walk(text, steps);
  };
}

function walk(text: string, steps: readonly Step[]): Reading {
  const tokens: Token[] = [];
  const unknown: string[] = [];
  let lastUnknown = -1;
  for (let at = 0; at < text.length; ) {
    const { length, meaning } = steps[at]!;
    const word = text.slice(at, at + length);
    if (meaning) tokens.push({ ...meaning, text: word });
    else if (lastUnknown === at - 1) unknown.push((unknown.pop() ?? '') + word);
    else unknown.push(word);
    if (!meaning) lastUnknown = at;
    at += length;
  }
  return { tokens, unknown };
}
