import { readEnv } from '../../platform/env.ts'
import { readAccounts } from '../../start/account-settings.ts'
import { sentenceOf } from '../../start/announce.ts'
import { command, done } from '../command.ts'
import { checkBackups } from './check-backups.ts'
import { checkDatabase } from './check-database.ts'
import { checkDisks } from './check-disks.ts'
import { checkProviders } from './check-providers.ts'
import { type Finding, fail } from './finding.ts'

export const doctor = command({
  name: 'doctor',
  says: 'Looks at everything that this installation needs and says what to do where something is wrong',
  more: 'It changes nothing. warn: it works and should not stay so; fail: it does not work, and ends it with 1.',
  takes: {},
  run: async () => {
    const env = readEnv()
    const accounts = readAccounts(env)
    const findings = [
      ...(await looked('database', () => checkDatabase(env))),
      ...(await looked('providers', () => checkProviders(env, accounts))),
      ...(await looked('disk', () => checkDisks(env))),
      ...(await looked('backups', async () => checkBackups(env))),
    ]
    const width = Math.max(...findings.map(({ about }) => about.length))
    return done(
      findings.map(({ state, about, says }) => `${state.padEnd(4)}  ${about.padEnd(width)}  ${says}`),
      findings,
      findings.every(({ state }) => state !== 'fail'),
    )
  },
})

/** One look that cannot be taken hides none of the others. */
async function looked(about: string, look: () => Promise<readonly Finding[]>): Promise<readonly Finding[]> {
  return look().catch((error: unknown) => [fail(about, sentenceOf(error))])
}
