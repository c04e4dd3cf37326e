import { hash } from 'node:crypto'
import { refuse } from '@holdfast/engine/kernel'

/** Where a walk from the newest id to the oldest begins. */
export const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/** A cursor remembers where a list stopped and which list that was: with other filters or sorting it is refused. */
export function encodeCursor(query: object, after: readonly string[]): string {
  return Buffer.from(JSON.stringify([fingerprint(query), ...after])).toString('base64url')
}

export function decodeCursor(query: object, cursor: string | undefined, size: number): readonly string[] | null {
  if (cursor === undefined) return null
  const parsed = parse(cursor)
  if (!parsed || parsed[0] !== fingerprint(query) || parsed.length !== size + 1) {
    refuse('malformed', 'cursor.invalid', 'This cursor belongs to another list. Start again without it.', {
      field: 'cursor',
    })
  }
  return parsed.slice(1)
}

function parse(cursor: string): string[] | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
    return Array.isArray(value) && value.every((part) => typeof part === 'string') ? value : null
  } catch {
    return null
  }
}

function fingerprint(query: object): string {
  const own = Object.entries(query).filter(
    ([name, value]) => name !== 'cursor' && name !== 'limit' && value !== undefined,
  )
  return hash('sha256', JSON.stringify(own.sort()), 'base64url').slice(0, 12)
}
