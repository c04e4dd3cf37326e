import { systemClock } from '../platform/clock.ts'
import { type Env, isLocalOnly } from '../platform/env.ts'
import type { SystemOptions } from '../system-options.ts'
import type { Accounts } from './account-settings.ts'
import { alertChannels } from './alert-channels.ts'
import { connect, openRegister } from './connect.ts'
import type { FoundDatabase } from './find-database.ts'

/** What a process is, beside the settings that it shares with every other one of the installation. */
type Own = Pick<SystemOptions, 'isWorker' | 'log' | 'report' | 'atWork' | 'mailer'>

/** The product as the settings say it is. */
export function optionsOf(
  env: Env,
  accounts: Accounts,
  { ownerUrl, secret, embedded }: FoundDatabase,
  own: Own,
): SystemOptions {
  return {
    ...own,
    ownerUrl,
    secret,
    dataSecrets: dataSecrets(env, secret),
    direct: embedded !== null || env.DATABASE_DIRECT === true,
    connections: env.DATABASE_POOL,
    clock: systemClock,
    publicUrl: env.PUBLIC_URL ?? null,
    trustProxy: env.TRUST_PROXY,
    metricsToken: env.METRICS_TOKEN ?? null,
    connect: (connecting) => connect(accounts, connecting),
    openRegister: (connecting) => openRegister(accounts, connecting),
    alertChannels: (send) => alertChannels(env, send),
    isLocalOnly: isLocalOnly(env),
    checkReplies: false,
  }
}

/** Without a key of its own, data is encrypted by what follows from the secret, and stays readable once there is one. */
function dataSecrets({ DATA_KEY: key, DATA_KEY_BEFORE: before }: Env, secret: string): readonly [string, ...string[]] {
  const earlier = [...(before === undefined ? [] : [before]), ...(key === undefined ? [] : [secret])]
  return [key ?? secret, ...earlier]
}
