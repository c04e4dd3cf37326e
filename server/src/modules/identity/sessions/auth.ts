import { type BetterAuthOptions, betterAuth } from 'better-auth'
import { APIError } from 'better-auth/api'
import { emailOTP } from 'better-auth/plugins'
import type { Clock } from '../../../platform/clock.ts'
import type { Log } from '../../../platform/log.ts'
import { CODE_LIFE_MINUTES, LIMITS } from '../sign-in/limits.ts'
import type { AuthPools } from '../store/auth-pools.ts'
import { isActive } from '../store/people.ts'
import { codeHash } from './code-hash.ts'
import { COOKIE_PREFIX, isSecure } from './cookie.ts'
import { ABSOLUTE_DAYS, idleEnd } from './lifetime.ts'
import { openSessionPlugin } from './open-session-plugin.ts'

export type AuthParts = {
  readonly pools: AuthPools
  readonly secret: string
  readonly publicUrl: string | null
  readonly clock: Clock
  readonly log: Log
}
export type Auth = ReturnType<typeof createAuth>

/** The sign-in library over our tables: it makes and checks codes and sessions; who may try how often is decided before it. */
export function createAuth(parts: AuthParts) {
  return betterAuth({
    ...TABLES,
    secret: parts.secret,
    baseURL: parts.publicUrl ?? 'http://localhost',
    database: { db: parts.pools.library, type: 'postgres', schemaName: 'identity', transaction: true },
    advanced: {
      useSecureCookies: isSecure(parts.publicUrl),
      cookiePrefix: COOKIE_PREFIX,
      database: { generateId: 'uuid' },
    },
    // Its limiter guards its own routes, and none of them is on the air.
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // Details of its messages may hold addresses or codes.
    logger: {
      level: 'warn',
      log: (level, message) => (level === 'error' ? parts.log.error(message) : parts.log.warn(message)),
    },
    databaseHooks: { session: { create: { before: (session) => begin(parts, session.userId) } } },
    plugins: [
      emailOTP({
        otpLength: 6,
        expiresIn: CODE_LIFE_MINUTES * 60,
        allowedAttempts: LIMITS.WRONG_CODE.email.most,
        storeOTP: { hash: async (code) => codeHash(parts.secret, code) },
        disableSignUp: true,
        // Codes are made and mailed by `sendCode`; the library's own way takes another path for unknown addresses.
        sendVerificationOTP: async () => {},
      }),
      openSessionPlugin,
    ],
  })
}

/** Sessions live on the product's clock; somebody deactivated between code and sign-in is answered like a wrong code. */
async function begin(parts: AuthParts, userId: string) {
  if (!(await isActive(parts.pools.auth, userId)))
    throw new APIError('BAD_REQUEST', { message: 'This person may not sign in.' })
  const now = parts.clock.now()
  return { data: { createdAt: new Date(now), updatedAt: new Date(now), expiresAt: idleEnd(now) } }
}

const stamps = { createdAt: 'created_at', updatedAt: 'updated_at' } as const

const TABLES = {
  user: {
    modelName: 'users',
    fields: { ...stamps, emailVerified: 'email_verified' },
    additionalFields: { groupRole: { type: 'string', fieldName: 'group_role', required: false, input: false } },
  },
  session: {
    modelName: 'sessions',
    fields: { ...stamps, userId: 'user_id', expiresAt: 'expires_at', ipAddress: 'ip_address', userAgent: 'user_agent' },
    // How long a browser keeps the cookie; that 12 idle hours end a session is kept with the session itself.
    expiresIn: ABSOLUTE_DAYS * 24 * 60 * 60,
    disableSessionRefresh: true,
  },
  account: {
    modelName: 'accounts',
    fields: {
      ...stamps,
      userId: 'user_id',
      accountId: 'account_id',
      providerId: 'provider_id',
      accessToken: 'access_token',
      refreshToken: 'refresh_token',
      idToken: 'id_token',
      accessTokenExpiresAt: 'access_token_expires_at',
      refreshTokenExpiresAt: 'refresh_token_expires_at',
    },
  },
  verification: { modelName: 'verifications', fields: { ...stamps, expiresAt: 'expires_at' } },
} as const satisfies BetterAuthOptions
