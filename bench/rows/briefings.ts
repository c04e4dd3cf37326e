import type { VentureId } from '@holdfast/engine/kernel'
import { fixedClock } from '../../server/src/platform/clock.ts'
import { openSystem, type System } from '../../server/src/system.ts'
import { VENTURES } from '../../server/src/testing/world/ventures.ts'
import { computeDays } from '../data/compute-days.ts'
import { fillBriefing } from '../data/fill-briefing.ts'
import { fillDesk } from '../data/fill-desk.ts'
import { median } from '../load.ts'
import { atMost, type Row, seen } from '../row.ts'
import { type BenchDatabase, systemOptions } from '../stand.ts'

const ventureId = VENTURES.northline.id as VentureId
const LONGEST_SECONDS = 2
const DAYS = 10

/**
 * The floor is one statement that writes the same messages, word for word, as the superuser: without the briefing itself,
 * what each may see, the marks of who got it, the jobs that send them, and row-level security.
 */
export const briefings: Row = {
  name: 'briefings',
  job: 'the briefing of a morning written and mailed to everybody who wants it',
  measure: async (stand) => {
    const readers = stand.size.isSmall ? 500 : 10_000
    const database = await stand.database('briefings')
    await fillDesk(database, { loads: stand.size.isSmall ? 500 : 20_000, days: DAYS })
    await fillBriefing(database, readers)
    await computeDays(database, 'kpi.freight', ventureId, DAYS)
    const clock = fixedClock(await afternoon(database))
    const system = await openSystem({ ...systemOptions(database.ownerUrl, false), clock })
    const [ours, ratios]: [number[], number[]] = [[], []]
    try {
      for (let round = 0; round < stand.size.rounds + 1; round += 1) {
        await forget(database)
        const took = await timed(() => mail(system, round))
        const floor = await timed(() => copyMessages(database, readers))
        // The first one plans every statement.
        if (round === 0) continue
        ours.push(took)
        ratios.push(took / floor)
      }
    } finally {
      await system.stop()
      await database.close()
    }
    return [
      atMost('time ÷ floor', median(ratios), 5),
      atMost(`briefings of ${readers} people`, median(ours) / 1_000, LONGEST_SECONDS, ' s'),
      seen('a mail', 'HTML and plain text, 40 fires and the figures of the week'),
    ]
  },
}

/** Of today, whatever the hour is in Chicago. */
async function afternoon(database: BenchDatabase): Promise<string> {
  const [today] = await database.sql<{ day: string }>('select current_date::text as day')
  return `${today?.day}T20:00:00.000Z`
}

async function mail(system: System, round: number): Promise<void> {
  const slot = new Date(Date.parse(system.now()) - 60_000 * (round + 1)).toISOString()
  await system.jobs.work({ job: 'briefing.mail', ventureId, slot, trigger: 'SCHEDULE', requestedBy: null, days: null })
}

/** As it was before the morning. */
async function forget(database: BenchDatabase): Promise<void> {
  await database.sql('set session_replication_role = replica')
  await database.sql('truncate platform.messages, briefing.editions cascade')
  await database.sql('set session_replication_role = origin')
  await database.sql(`delete from jobs.job where name = 'mail'`)
  await database.sql('update briefing.mail_readers set mailed_on = null')
  await database.sql('vacuum briefing.mail_readers')
}

async function copyMessages(database: BenchDatabase, readers: number): Promise<void> {
  const copied =
    await database.sql(`insert into platform.messages (id, venture_id, channel, recipient, subject, body, html, copy_of, created_at)
    select uuidv7(), venture_id, channel, recipient, subject, body || ' ', html || ' ', copy_of, created_at from platform.messages returning id`)
  if (copied.length !== readers) throw new Error(`${copied.length} were mailed, not ${readers}.`)
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await work()
  return performance.now() - begun
}
