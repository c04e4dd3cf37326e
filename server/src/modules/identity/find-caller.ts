import type { Caller } from '../../platform/caller.ts'
import type { Clock } from '../../platform/clock.ts'
import type { Runner } from '../../platform/command.ts'
import type { Database } from '../../platform/db/database.ts'
import type { Log } from '../../platform/log.ts'
import { buildCaller, type Found } from './build-caller.ts'
import { dayOpener } from './day-opener.ts'
import type { Auth } from './sessions/auth.ts'
import type { Background } from './sessions/background.ts'
import { extendSession } from './sessions/extend.ts'
import { isDueForExtension } from './sessions/lifetime.ts'

/** The person behind a session token, at this instant; null without a living session. Nothing else grants identity. */
export type CallerOf = (token: string, requestId: string | null) => Promise<Caller | null>

type Parts = {
  readonly database: Database
  readonly run: Runner
  readonly clock: Clock
  readonly log: Log
  readonly auth: Auth
  readonly background: Background
}

/** Session, roles and memberships are asked of the database at every request, in one question: what changes there holds at once. */
export function callerFinder(parts: Parts): CallerOf {
  const openDays = dayOpener(parts.run, parts.log)
  return async (token, requestId) => {
    const now = parts.clock.now()
    const [row] = await parts.database.unscoped<{ found: Found | null }>('select identity.who_is($1, $2) as found', [
      token,
      now,
    ])
    if (!row?.found) return null
    if (isDueForExtension(row.found.sessionUpdatedAt, now))
      parts.background.start(`extension ${token}`, () => extendSession(parts.auth, token, now))
    const caller = buildCaller(row.found, now, requestId)
    await openDays(caller)
    return caller
  }
}
