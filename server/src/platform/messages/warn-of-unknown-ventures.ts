import type pg from 'pg'
import type { Log } from '../log.ts'
import { unknownCodes } from './store/ventures-of-codes.ts'

/** A code that is mistyped leaves its venture with the group's account. One may also be set before its venture is there. */
export async function warnOfUnknownVentures(system: pg.Pool, codes: readonly string[], log: Log): Promise<void> {
  for (const venture of await unknownCodes(system, codes))
    log.warn({ venture }, 'ACCOUNTS_FILE has accounts for a code that no venture has; nothing is sent by them')
}
