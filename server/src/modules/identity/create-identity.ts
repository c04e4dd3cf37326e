import type { contract } from '@holdfast/contract'
import type { UserId } from '@holdfast/engine/kernel'
import type { Clock } from '../../platform/clock.ts'
import type { Runner } from '../../platform/command.ts'
import type { Database } from '../../platform/db/database.ts'
import type { Handlers } from '../../platform/http/handler.ts'
import type { FindCaller } from '../../platform/http/serve.ts'
import type { Log } from '../../platform/log.ts'
import type { Mailer, Message, Post } from '../../platform/messages/index.ts'
import { auditHandlers } from './audit/audit-handlers.ts'
import { callerFinder } from './find-caller.ts'
import { type ImpersonationHandlers, impersonationHandlers } from './impersonation/impersonation-handlers.ts'
import { identityHandlers } from './routes.ts'
import { createAuth } from './sessions/auth.ts'
import { createBackground } from './sessions/background.ts'
import { cookieName, sessionToken } from './sessions/cookie.ts'
import { sessionsHandlers } from './sessions/sessions-handlers.ts'
import { type FirstAdmin, firstAdminLink } from './sign-in/first-admin-token.ts'
import { cookiesOf, signInHere } from './sign-in/sign-in-here.ts'
import { openAuthPools } from './store/auth-pools.ts'
import { forgetOldMessages, keepMessage } from './store/mailbox.ts'
import { type UsersHandlers, usersHandlers } from './users-handlers.ts'

type IdentityOptions = {
  readonly secret: string
  readonly publicUrl: string | null
  readonly clock: Clock
  readonly log: Log
  /** null: messages are kept in the mailbox page, which only a local server has. */
  readonly mailer: Mailer | null
  /** No transaction pooler stands between this process and the server. */
  readonly direct: boolean
  /** Nobody but this machine can reach the process: no proxy, no public name. */
  readonly isLocalOnly: boolean
  readonly database: Database
  readonly run: Runner
  readonly post: Post
  /** Where the product is opened, as mails name it. */
  readonly address: () => string
  /** Signs in as the login that alone may touch sessions and codes. */
  readonly authUrl: string
}

export type Identity = {
  readonly handlers: Handlers<typeof contract.identity>
  readonly sessions: Handlers<typeof contract.sessions>
  readonly audit: Handlers<typeof contract.audit>
  /** The part of `contract.users` that deals in sessions. */
  readonly impersonation: ImpersonationHandlers
  readonly users: UsersHandlers
  /** Keeps a message in the mailbox, where nothing leaves this machine. */
  readonly keepMessage: (message: Message) => Promise<void>
  /** Of the mailbox; returns how many went. */
  readonly forgetOldMessages: () => Promise<number>
  readonly findCaller: FindCaller
  /** Signs a person in without a code; answers with the value of their Cookie header. */
  readonly openSession: (userId: UserId) => Promise<string>
  /** The same by address, for a command at this machine, and noted in the log; null: nobody who may sign in has it. */
  readonly signInHere: (email: string) => Promise<string | null>
  /** A link that makes whoever opens it the first CEO, once, within 15 minutes; null once anybody exists. */
  readonly firstAdminLink: (first: FirstAdmin) => Promise<string | null>
  readonly close: () => Promise<void>
}

/** Who is asking: sign-in by mailed code, sessions, and the caller behind each request. */
export function createIdentity(options: IdentityOptions): Identity {
  const pools = openAuthPools(options.authUrl, options.direct)
  const background = createBackground(options.log)
  const auth = createAuth({ ...options, pools })
  const callerOf = callerFinder({ ...options, auth, background })
  const name = cookieName(options.publicUrl)
  const tokenOf = (cookieHeader: string | undefined) => sessionToken(cookieHeader, name, options.secret)
  const parts = { ...options, auth, pools, background, callerOf, tokenOf }
  return {
    handlers: identityHandlers(parts),
    sessions: sessionsHandlers(parts),
    audit: auditHandlers(options.secret),
    impersonation: impersonationHandlers(parts),
    users: usersHandlers(options),
    keepMessage: (message) => keepMessage(pools.auth, message, options.clock.now()),
    forgetOldMessages: () => forgetOldMessages(pools.auth),
    findCaller: async (request) => {
      const token = tokenOf(request.headers.cookie)
      return token === null ? null : callerOf(token, request.id)
    },
    openSession: async (userId) => {
      const { headers } = await auth.api.openSession({ body: { userId }, returnHeaders: true })
      return cookiesOf(headers)
    },
    signInHere: (email) => signInHere(parts, email),
    firstAdminLink: (first) => firstAdminLink({ auth, pools }, first),
    close: async () => {
      await background.finished()
      await pools.close()
    },
  }
}
