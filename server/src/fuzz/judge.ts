import type { Endpoint } from '@holdfast/contract'

/** Words that only a program says to its makers; nothing that is sent holds one of them. */
const OF_THE_INSIDE =
  /\n\s+at |node_modules|\.ts:\d|row-level security|violates |relation "|column "|duplicate key|invalid (input|byte)|syntax error at|SQLSTATE|Kysely|(Type|Range|Reference|Database)Error|Cannot read prop|is not a function|Maximum call stack/
const LONGEST_MS = 5_000

/** Everything wrong with one answer, in words. */
export function wrongWith(
  { errors }: Endpoint,
  { status, text, ms }: { readonly status: number; readonly text: string; readonly ms: number },
  words: readonly string[],
): readonly string[] {
  return [
    ...(status >= 500 && !(status === 503 && errors.includes(503)) ? [`answered ${status}`] : []),
    ...[OF_THE_INSIDE.exec(text)].flatMap((found) => (found ? [`told of the inside: ${found[0].trim()}`] : [])),
    ...words.filter((word) => text.includes(word)).map((word) => `told ${word} of another venture`),
    ...(ms > LONGEST_MS ? [`took ${Math.round(ms)} ms`] : []),
  ]
}
