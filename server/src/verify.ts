// `npm run verify -- [--venture <code>] [--from <day>] [--to <day>]`: settles every stored line of pay again, and the
// period again from the work, and prints every difference. It changes nothing; a difference ends it with 1.
import { parseArgs } from 'node:util'
import { isDay } from '@holdfast/engine/kernel'
import { checkPay, verifiedFrom } from './modules/incentives/index.ts'
import { systemCaller, todayIn } from './platform/caller.ts'
import { systemClock } from './platform/clock.ts'
import { type Database, openDatabase } from './platform/db/database.ts'
import { openPool } from './platform/db/open-pool.ts'
import { urlFor } from './platform/db/roles.ts'
import { readEnv } from './platform/env.ts'
import { venturesAtWork } from './platform/jobs/schedule/plan-source.ts'
import type { VentureToWork } from './platform/jobs/scheduled-job.ts'
import { sentenceOf } from './start/announce.ts'
import { findDatabase } from './start/find-database.ts'

async function verify(): Promise<boolean> {
  const { values: asked } = parseArgs({
    options: { venture: { type: 'string' }, from: { type: 'string' }, to: { type: 'string' } },
  })
  for (const day of [asked.from, asked.to].filter((given) => given !== undefined))
    if (!isDay(day)) throw new Error(`"${day}" is no day. Write it like 2026-06-18.`)
  const { ownerUrl, embedded } = await findDatabase(readEnv(), false)
  const system = openPool({ connectionString: urlFor(ownerUrl, 'holdfast_system'), max: 1 })
  const database = openDatabase({ url: urlFor(ownerUrl, 'holdfast_app'), max: 1, direct: true })
  try {
    let isSound = true
    for (const venture of await venturesAtWork(system))
      isSound = (await verifyVenture(database, venture, asked)) && isSound
    return isSound
  } finally {
    await database.close()
    await system.end()
    await embedded?.stop()
  }
}

type Asked = {
  readonly venture?: string | undefined
  readonly from?: string | undefined
  readonly to?: string | undefined
}

async function verifyVenture(
  database: Database,
  { id, zone, liveFrom }: VentureToWork,
  asked: Asked,
): Promise<boolean> {
  const caller = systemCaller([id], systemClock.now())
  const to = asked.to ?? todayIn(zone, caller.now)
  const from = verifiedFrom(to, liveFrom, asked.from)
  return database.readMoment(caller, async (db) => {
    const { code } = await db
      .selectFrom('ventures.venture_facts')
      .select('code')
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    if (asked.venture !== undefined && asked.venture !== code) return true
    const { checkedLines, findings } = await checkPay(db, caller, id, { from, to })
    process.stdout.write(`${code}  ${from} to ${to}  ${checkedLines} lines, ${findings.length} differences\n`)
    for (const { day, kind, userId, what } of findings) process.stdout.write(`  ${day} ${kind} ${userId}: ${what}\n`)
    return findings.length === 0
  })
}

process.exitCode = await verify().then(
  (isSound) => (isSound ? 0 : 1),
  (error: unknown) => {
    process.stderr.write(`${sentenceOf(error)}\n`)
    return 2
  },
)
