import type { Clock } from '../../../platform/clock.ts'
import type { Runner } from '../../../platform/command.ts'
import type { Log } from '../../../platform/log.ts'
import type { Mailer } from '../../../platform/messages/index.ts'
import type { CallerOf } from '../find-caller.ts'
import type { Auth } from '../sessions/auth.ts'
import type { Background } from '../sessions/background.ts'
import type { AuthPools } from '../store/auth-pools.ts'

/** What signing in and out works with. */
export type SignInParts = {
  readonly auth: Auth
  readonly pools: AuthPools
  readonly clock: Clock
  readonly log: Log
  readonly mailer: Mailer | null
  /** Nobody but this machine can reach the process: no proxy, no public name. */
  readonly isLocalOnly: boolean
  readonly background: Background
  readonly run: Runner
  readonly callerOf: CallerOf
  /** The token in the request's cookie, if the cookie is ours. */
  readonly tokenOf: (cookieHeader: string | undefined) => string | null
}
