/** A cache of results, keyed by some objects (by identity) and a text. */
interface Kept<V> {
  readonly inside: WeakMap<object, Kept<V>>;
  readonly answers: Map<string, V>;
}

/**
 * Keeps what was worked out from things that never change, for as long as those things are in use.
 * The same things and the same words give the very same answer again.
 */
export function memoised<V>(): (things: readonly object[], words: string, make: () => V) => V {
  const all = kept<V>();
  return (things, words, make) => {
    let place = all;
    for (const thing of things) {
      let next = place.inside.get(thing);
      if (!next) {
        next = kept();
        place.inside.set(thing, next);
      }
      place = next;
    }
    const before = place.answers.get(words);
    if (before !== undefined) return before;
    const made = make();
    place.answers.set(words, made);
    return made;
  };
}

function kept<V>(): Kept<V> {
  return { inside: new WeakMap(), answers: new Map() };
}
