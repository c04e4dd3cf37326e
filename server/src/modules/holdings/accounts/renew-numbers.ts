import type { VentureId } from '@holdfast/engine/kernel'
import { systemCaller } from '../../../platform/caller.ts'
import type { Clock } from '../../../platform/clock.ts'
import type { Database } from '../../../platform/db/database.ts'
import { openPool } from '../../../platform/db/open-pool.ts'
import { venturesAtWork } from '../../../platform/jobs/schedule/plan-source.ts'
import type { Log } from '../../../platform/log.ts'
import type { Vault } from '../../../platform/vault.ts'
import { type Renewal, renewNumber } from './store/account-number.ts'
import { accountsToRenew } from './store/accounts-to-renew.ts'

type Parts = {
  readonly database: Database
  /** Signs in as the login that sees which ventures there are. */
  readonly systemUrl: string
  readonly vault: Vault
  readonly clock: Clock
  readonly log: Log
}
type Counts = Readonly<Record<Renewal, number>>

const AT_ONCE = 100

/**
 * After a change of the key, every number is sealed under the one in use when a worker starts: a few at a time, and from
 * where it stood when it is interrupted. What cannot be is told in the log.
 */
export function createNumberRenewal(parts: Parts): {
  readonly run: () => Promise<Counts>
  readonly start: () => void
  readonly stop: () => Promise<void>
} {
  let isStopping = false
  let running: Promise<unknown> = Promise.resolve()
  const run = async () => {
    const counts = { current: 0, renewed: 0, key_missing: 0, doubled: 0 }
    for (const ventureId of await holdingsVentures(parts.systemUrl))
      for (let after: string | null = null; !isStopping; ) {
        const { last, became } = await renewSome(parts, ventureId, after)
        for (const each of became) counts[each] += 1
        if (last === null) break
        after = last
      }
    tell(parts.log, counts)
    return counts
  }
  return {
    run,
    start: () => {
      running = run().catch((error: unknown) =>
        parts.log.error(
          { err: error },
          'Account numbers could not be sealed under the key in use; the next start tries again',
        ),
      )
    },
    stop: async () => {
      isStopping = true
      await running
    },
  }
}

async function renewSome({ database, vault, clock }: Parts, ventureId: VentureId, after: string | null) {
  return database.transaction(systemCaller([ventureId], clock.now()), async (tx) => {
    const ids = await accountsToRenew(tx, vault, { ventureId, after, limit: AT_ONCE })
    const became: Renewal[] = []
    for (const id of ids) became.push(await renewNumber(tx, vault, { ventureId, id }))
    return { last: ids.at(-1) ?? null, became }
  })
}

async function holdingsVentures(systemUrl: string): Promise<readonly VentureId[]> {
  const pool = openPool({ connectionString: systemUrl, max: 1, application_name: 'holdfast numbers' })
  try {
    const ventures = await venturesAtWork(pool)
    return ventures.filter(({ type }) => type === 'HOLDINGS').map(({ id }) => id)
  } finally {
    await pool.end()
  }
}

function tell(log: Log, { renewed, key_missing: unopened, doubled }: Counts): void {
  if (renewed > 0) log.info({ accounts: renewed }, 'Account numbers are sealed under the key in use')
  if (unopened > 0)
    log.error(
      { accounts: unopened },
      'Account numbers are sealed under a key that this server was not given. Start it with that key as DATA_KEY_BEFORE; until then, their ventures take no new accounts',
    )
  if (doubled > 0)
    log.warn(
      { accounts: doubled },
      'Accounts of one venture have the same number twice. Void one of each two; the other is sealed then',
    )
}
