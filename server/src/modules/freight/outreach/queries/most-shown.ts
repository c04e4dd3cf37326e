/** Characters of a text that a list or a thread carries: anybody may write us a book. The whole of it stays kept. */
export const MOST_SHOWN = 4_000
