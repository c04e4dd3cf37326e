import { createHash } from 'node:crypto'

/** Enough for every statement of the product; texts that differ by the length of a list must not fill the servers' memory. */
const MOST_NAMES = 500
const names = new Map<string, string>()

/**
 * A statement's name, by which each connection keeps its parsed form and plan: half of the database's work on a short
 * read otherwise. undefined: too many texts already, so this one is planned anew each time.
 */
export function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined) return known
  if (names.size >= MOST_NAMES) return undefined
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 20)
  names.set(text, name)
  return name
}
