/** How many names of `chars` letters fit below an axis of so many pixels: every first, second, third … is shown. */
export function everyName(count: number, chars: number, width: number): number {
  return Math.max(1, Math.ceil((count * (chars * LETTER + GAP)) / width))
}

// Of the 12 px letters, generously; and the room between two names.
const LETTER = 6.6
const GAP = 10

/** Whether the name at `i` is shown when every `every`-th is: counted from the last, which is the one that matters. */
export const isNamed = (i: number, count: number, every: number): boolean => (count - 1 - i) % every === 0
