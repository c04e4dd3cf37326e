import type { VentureId } from '@holdfast/engine/kernel'
import pg from 'pg'
import { openSystem, type System } from '../../server/src/system.ts'
import { VENTURES } from '../../server/src/testing/world/ventures.ts'
import { fillPayDay } from '../data/fill-pay-day.ts'
import { fillSellers, fillTenRules } from '../data/sellers.ts'
import { percentile } from '../latency.ts'
import { median } from '../load.ts'
import { atMost, type Figure, type Row, seen } from '../row.ts'
import { type BenchDatabase, type Stand, systemOptions } from '../stand.ts'

const NORTHLINE: VentureId = VENTURES.northline.id
/** Rows of each person on the day. */
const ROWS_EACH = 100
const LATE_FACTS = 40

type Bench = { readonly database: BenchDatabase; readonly system: System; readonly superuser: pg.Client }
type Day = { readonly rows: number; readonly people: number }

/**
 * One venture-day of work that nobody has committed: ten rules, a hundred loads of each person. The floors are what the
 * machine takes for the same rows as the superuser, without row-level security, marks or locks: the bare insert of a trace
 * row per credited row, and the GROUP BY and upsert of its sums.
 */
export const payCommit: Row = {
  name: 'pay-commit',
  job: 'pay of one venture-day committed: credits, sums, lines and days of everybody, ten rules',
  measure: async (stand) => {
    const sizes = stand.size.isSmall ? [1_000, 2_000] : [10_000, 100_000, 1_000_000]
    const figures: Figure[] = []
    const perRow: number[] = []
    for (const rows of sizes) {
      const measured = await measureDay(stand, { rows, people: rows / ROWS_EACH })
      perRow.push(measured.perRow)
      figures.push(...measured.figures)
    }
    const worst = Math.max(...perRow.slice(1).map((cost, n) => cost / (perRow[n] ?? cost)))
    return [...figures, atMost('time per row, each size ÷ the one before', worst, 1.1)]
  },
}

async function measureDay(stand: Stand, day: Day): Promise<{ figures: readonly Figure[]; perRow: number }> {
  const database = await stand.database(`pay_commit_${day.rows}`)
  await database.sql('set session_replication_role = replica')
  await fillSellers(database, day.people)
  await fillTenRules(database)
  await database.sql('set session_replication_role = origin')
  await fillPayDay(database, { loads: day.rows, people: day.people, daysAgo: 1 })
  await database.sql('vacuum analyze')
  const system = await openSystem(systemOptions(database.ownerUrl, false))
  const superuser = new pg.Client({ connectionString: database.superUrl })
  await superuser.connect()
  try {
    return await measured({ database, system, superuser }, day, stand.size.rounds)
  } finally {
    await superuser.end()
    await system.stop()
    await database.close()
  }
}

async function measured(bench: Bench, { rows, people }: Day, rounds: number) {
  const times = { first: [] as number[], again: [] as number[], insert: [] as number[], group: [] as number[] }
  let [grown, rewritten] = [0, 0]
  for (let round = 0; round < Math.min(rounds, 5); round += 1) {
    await forget(bench)
    const before = resident()
    times.first.push(await commit(bench))
    grown = Math.max(grown, resident() - before)
    const noted = await linesNoted(bench)
    times.again.push(await commit(bench))
    rewritten += (await linesNoted(bench)) - noted
    times.insert.push(await replay(bench, INSERT))
    times.group.push(await replay(bench, GROUP))
  }
  const late = await lateFacts(bench)
  const of = `${rows} rows, ${people} people`
  const first = median(times.first)
  return {
    perRow: first / rows,
    figures: [
      atMost(`${of}: first commit ÷ bare insert of its trace rows`, first / median(times.insert), 3),
      atMost(`${of}: unchanged, again ÷ GROUP BY and upsert`, median(times.again) / median(times.group), 1.2),
      atMost(`${of}: lines written by the unchanged one`, rewritten, 0),
      atMost(`${of}: more memory`, grown, 50, ' MiB'),
      atMost(`${of}: one late fact, p95`, percentile(late, 0.95), 25, ' ms'),
      seen(`${of}: first, again`, `${first.toFixed(0)} ms, ${median(times.again).toFixed(0)} ms`),
    ],
  }
}

/** Lines that all commits so far have written. */
async function linesNoted({ database }: Bench): Promise<number> {
  const [noted] = await database.sql<{ lines: number }>(
    'select coalesce(sum(inserted + updated + deleted), 0)::int as lines from incentives.commits',
  )
  return noted?.lines ?? 0
}

/** As the drainer does it after a change. */
async function commit({ database, system }: Bench): Promise<number> {
  await database.sql(
    `insert into platform.dirty_days (venture_id, area, day, event_id) values ($1, 'pay', current_date - 1, uuidv7())`,
    [NORTHLINE],
  )
  const began = performance.now()
  await system.drainer.drainOnce()
  return performance.now() - began
}

/** One load changes at a time, and its event marks the day. */
async function lateFacts({ database, system }: Bench): Promise<number[]> {
  const took: number[] = []
  for (let fact = 0; fact < LATE_FACTS; fact += 1) {
    await database.sql(
      `with changed as (
        update freight.loads set bill_minor = bill_minor + 100 where venture_id = $1 and number = $2 returning venture_id, id, billing_date
      ), told as (
        insert into platform.events (venture_id, type, subject_id, days, facts, at)
        select venture_id, 'freight.load_amended', id, array[billing_date], '{}', now() from changed returning venture_id, id, days
      ) insert into platform.dirty_days (venture_id, area, day, event_id) select venture_id, 'pay', days[1], id from told`,
      [NORTHLINE, `D-${1 + fact * 7}`],
    )
    const began = performance.now()
    await system.drainer.drainOnce()
    took.push(performance.now() - began)
  }
  return took.sort((a, b) => a - b)
}

/** The day as if nobody had ever committed it. */
async function forget({ database }: Bench): Promise<void> {
  await database.sql('truncate incentives.lines, incentives.daily, incentives.metric_days, incentives.credits')
}

async function replay({ superuser }: Bench, statement: string): Promise<number> {
  await superuser.query('create table if not exists public.floor_credits (like incentives.credits including all)')
  await superuser.query('create table if not exists public.floor_days (like incentives.metric_days including all)')
  await superuser.query('truncate public.floor_credits')
  const began = performance.now()
  await superuser.query(statement)
  return performance.now() - began
}

const INSERT = `insert into public.floor_credits select * from incentives.credits`
const GROUP = `insert into public.floor_days (venture_id, user_id, work_day, credit_role, metric_key, numerator, unmeasured, row_count)
  select c.venture_id, c.user_id, c.work_day, r.role, m.metric_key, coalesce(sum(c.measures[m.position]), 0),
    count(*) filter (where c.measures[m.position] is null), count(*)
  from incentives.credits c cross join (values ('SALES'), ('')) r (role) join incentives.metrics m on m.source_kind = 'load'
  group by 1, 2, 3, 4, 5
  on conflict (venture_id, user_id, work_day, credit_role, metric_key) do update set numerator = excluded.numerator`

function resident(): number {
  return process.memoryUsage.rss() / 1024 / 1024
}
