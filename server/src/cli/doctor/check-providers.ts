import { systemClock } from '../../platform/clock.ts'
import { type Env, isLocalOnly } from '../../platform/env.ts'
import { createLog } from '../../platform/log.ts'
import type { Connection } from '../../platform/messages/index.ts'
import { createOutside } from '../../platform/outside/index.ts'
import type { Accounts } from '../../start/account-settings.ts'
import { sentenceOf } from '../../start/announce.ts'
import { connect } from '../../start/connect.ts'
import { type Finding, fail, ok, warn } from './finding.ts'

/** Asks every service that is set something harmless; what is not set is said, and mail is missed where others come in. */
export async function checkProviders(env: Env, accounts: Accounts): Promise<readonly Finding[]> {
  const outside = createOutside({ log: createLog({ LOG_LEVEL: 'silent' }), clock: systemClock })
  const { list } = connect(accounts, { outside, clock: systemClock, publicUrl: env.PUBLIC_URL ?? null })
  const found = await Promise.all(list.map(findingOf))
  const hasMail = list.some(({ provider, check }) => ['smtp', 'sendgrid'].includes(provider) && check !== null)
  return hasMail || isLocalOnly(env) || env.CODES === 'terminal'
    ? found
    : [
        ...found,
        fail('mail', 'Nothing sends mail, so nobody receives a sign-in code. Set SMTP_URL or SENDGRID_API_KEY.'),
      ]
}

async function findingOf({ provider, setup, check }: Connection): Promise<Finding> {
  if (check === null) return ok(provider, `not set. ${setup}`)
  return check().then(
    (says) => ok(provider, says),
    (error: unknown) => warn(provider, `${sentenceOf(error)} Look at its settings in README.md, and at the network.`),
  )
}
