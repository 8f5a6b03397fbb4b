/** Remembers the last answer: rows of a column ask for the same again and again. */
export function remembering<K, T>(answer: (key: K) => T): (key: K) => T {
  let last: { readonly key: K; readonly value: T } | undefined;
  return (key) => {
    if (last === undefined || last.key !== key) last = { key, value: answer(key) };
    return last.value;
  };
}
