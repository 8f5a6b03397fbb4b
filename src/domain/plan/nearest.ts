/** Below this share of common pairs a suggestion confuses more than it helps. */
const LEAST_LIKENESS = 0.5;

function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (let at = 0; at < text.length - 1; at += 1) pairs.add(text.slice(at, at + 2));
  return pairs;
}

/** Twice the common neighbouring pairs of characters over all pairs (Dice). */
function likeness(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of some) if (others.has(pair)) common += 1;
  return (2 * common) / (some.size + others.size);
}

/**
 * Finds the key most like a text, `undefined` where none is alike enough. The keys are taken apart on first use: a catalogue that is
 * never asked for a wrong name pays nothing.
 * @example nearestAmong(['城镇新增就业', '失业人员再就业'])('城镇就业新增') // '城镇新增就业'
 */
export function nearestAmong(keys: Iterable<string>): (text: string) => string | undefined {
  let taken: (readonly [string, ReadonlySet<string>])[] | undefined;
  return (text) => {
    taken ??= [...keys].map((key) => [key, pairsOf(key)] as const);
    const wanted = pairsOf(text);
    let best: string | undefined;
    let bestLikeness = 0;
    for (const [key, pairs] of taken) {
      const found = likeness(wanted, pairs);
      if (found >= LEAST_LIKENESS && found > bestLikeness) {
        best = key;
        bestLikeness = found;
      }
    }
    return best;
  };
}
