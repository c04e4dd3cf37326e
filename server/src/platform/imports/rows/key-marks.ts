import { hash } from 'node:crypto'

/** Keys of rows, each as eight bytes of its hash: a quarter of a million of them fit where one file does. */
export type KeyMarks = ReadonlySet<string>

export const MARK_BYTES = 8

export function markOf(key: string): string {
  return hash('sha256', key, 'buffer').toString('latin1', 0, MARK_BYTES)
}
