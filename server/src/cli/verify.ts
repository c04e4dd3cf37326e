import type { checkPay } from '../modules/incentives/index.ts'
import { systemCaller, todayIn } from '../platform/caller.ts'
import { systemClock } from '../platform/clock.ts'
import { type Database, openDatabase } from '../platform/db/database.ts'
import { openPool } from '../platform/db/open-pool.ts'
import { urlFor } from '../platform/db/roles.ts'
import { readEnv } from '../platform/env.ts'
import { venturesAtWork } from '../platform/jobs/schedule/plan-source.ts'
import type { VentureToWork } from '../platform/jobs/scheduled-job.ts'
import { command, done, type Outcome } from './command.ts'
import { dayOf } from './days.ts'
import { requireSchema, withDatabase } from './product.ts'
import { VENTURE } from './venture-of.ts'

type Asked = {
  readonly venture?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}
type Verified = { readonly venture: string; readonly from: string; readonly to: string } & Awaited<
  ReturnType<typeof checkPay>
>

const SPAN = {
  from: { says: 'the first day; without it two months ago' },
  to: { says: 'the last day; without it today' },
} as const
const MORE = 'It changes nothing; a difference ends it with 1.'

export const verify = command({
  name: 'verify',
  says: 'Settles every stored line of pay again, and the period again from the work',
  more: MORE,
  takes: { venture: { says: `${VENTURE.says}; without it all` }, ...SPAN },
  run: verifyAll,
})

export const verifyPay = command({
  name: 'incentives verify',
  says: 'The same as verify, for one venture',
  more: MORE,
  takes: { venture: { ...VENTURE, isNeeded: true }, ...SPAN },
  run: verifyAll,
})

function verifyAll(asked: Asked): Promise<Outcome> {
  for (const day of [asked.from, asked.to]) if (day !== undefined) dayOf(day)
  return withDatabase({}, async ({ ownerUrl, embedded }) => {
    await requireSchema(ownerUrl)
    const direct = embedded !== null || readEnv().DATABASE_DIRECT === true
    const system = openPool({ connectionString: urlFor(ownerUrl, 'holdfast_system'), max: 1 })
    const database = openDatabase({ url: urlFor(ownerUrl, 'holdfast_app'), max: 1, direct })
    try {
      const verified: Verified[] = []
      for (const venture of await venturesAtWork(system)) {
        const found = await verifyVenture(database, venture, asked)
        if (found !== null) verified.push(found)
      }
      if (verified.length === 0 && asked.venture !== undefined)
        throw new Error(`${asked.venture} is no code of a venture at work.`)
      return done(
        verified.flatMap(linesOf),
        verified,
        verified.every(({ findings }) => findings.length === 0),
      )
    } finally {
      await database.close()
      await system.end()
    }
  })
}

/** null: another venture was asked for. */
async function verifyVenture(
  database: Database,
  { id, zone, liveFrom }: VentureToWork,
  asked: Asked,
): Promise<Verified | null> {
  const { checkPay, verifiedFrom } = await import('../modules/incentives/index.ts')
  const caller = systemCaller([id], systemClock.now())
  const to = asked.to ?? todayIn(zone, caller.now)
  const from = verifiedFrom(to, liveFrom, asked.from)
  return database.readMoment(caller, async (db) => {
    const { code } = await db
      .selectFrom('ventures.venture_facts')
      .select('code')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    if (asked.venture !== undefined && asked.venture.toUpperCase() !== code) return null
    return { venture: code ?? id, from, to, ...(await checkPay(db, caller, id, { from, to })) }
  })
}

function linesOf({ venture, from, to, checkedLines, findings }: Verified): readonly string[] {
  return [
    `${venture}  ${from} to ${to}  ${checkedLines} lines, ${findings.length} differences`,
    ...findings.map(({ day, kind, userId, what }) => `  ${day} ${kind} ${userId}: ${what}`),
  ]
}
