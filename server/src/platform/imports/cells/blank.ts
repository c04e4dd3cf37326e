const BLANKS = new Set(['', '-', '--', '–', '—', 'n/a', '#n/a', 'null'])
const LONGEST = 4

/** Nothing is known: shown as unknown, never as zero. */
export function isBlank(trimmed: string): boolean {
  return trimmed.length <= LONGEST && BLANKS.has(trimmed.toLowerCase())
}
