import { sql } from 'kysely'
import type { Database } from '../platform/db/database.ts'

/**
 * Once begun, every command runs to its end, answers, and is undone: what is tried changes nothing for the next.
 * `asCommitted`: what the database looks at only when a transaction commits is looked at before it is undone.
 */
export function rehearsal({ asCommitted = false } = {}): {
  readonly around: (database: Database) => Database
  readonly begin: () => void
} {
  let hasBegun = false
  return {
    begin: () => {
      hasBegun = true
    },
    around: (database) => ({
      ...database,
      transaction: async (caller, body, opening) => {
        if (!hasBegun) return database.transaction(caller, body, opening)
        const done: { result?: Awaited<ReturnType<typeof body>> } = {}
        await database
          .transaction(
            caller,
            async (tx, opened) => {
              done.result = await body(tx, opened)
              if (asCommitted) await sql`set constraints all immediate`.execute(tx)
              throw new Undone()
            },
            opening,
          )
          .catch((error: unknown) => {
            if (!(error instanceof Undone)) throw error
          })
        return done.result as Awaited<ReturnType<typeof body>>
      },
    }),
  }
}

class Undone extends Error {}
