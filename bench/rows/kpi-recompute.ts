import type { VentureId } from '@holdfast/engine/kernel'
import pg from 'pg'
import { bpoDays, freightDays } from '../../server/src/modules/kpi/index.ts'
import type { DirtyArea } from '../../server/src/platform/jobs/dirty-area.ts'
import { openSystem, type System } from '../../server/src/system.ts'
import { VENTURES } from '../../server/src/testing/world/ventures.ts'
import { fillCalls } from '../data/fill-calls.ts'
import { fillDesk } from '../data/fill-desk.ts'
import { median } from '../load.ts'
import { type Statement, statementsOf } from '../recorded-statements.ts'
import { atMost, type Figure, type Row, seen } from '../row.ts'
import { type BenchDatabase, systemOptions } from '../stand.ts'

type Bench = {
  readonly database: BenchDatabase
  readonly system: System
  readonly superuser: pg.Client
  readonly rounds: number
}
type Work = { readonly area: DirtyArea; readonly ventureId: VentureId; readonly tables: readonly string[] }

const FREIGHT: Work = {
  area: freightDays,
  ventureId: VENTURES.northline.id,
  tables: [
    'freight_daily',
    'freight_daily_by',
    'freight_daily_credited',
    'freight_weekly_by',
    'freight_weekly_credited',
  ],
}
const CALLS: Work = {
  area: bpoDays,
  ventureId: VENTURES.callbridge.id,
  tables: ['bpo_hourly', 'bpo_daily', 'bpo_daily_by'],
}

/**
 * The floor is the same aggregates and upserts, word for word, as the superuser in a transaction of their own: without
 * row-level security, marks and locks. Every row of figures is spoilt before each run, so that each writes them all.
 */
export const kpiRecompute: Row = {
  name: 'kpi-recompute',
  job: 'figures of one day recomputed from the facts, with every breakdown',
  measure: async (stand) => {
    const rows = stand.size.isSmall ? 2_000 : 100_000
    const database = await stand.database('kpi_recompute')
    await fillDesk(database, { loads: rows, days: 1 })
    await fillCalls(database, rows)
    const system = await openSystem(systemOptions(database.ownerUrl, false))
    const superuser = new pg.Client({ connectionString: database.superUrl })
    await superuser.connect()
    const bench = { database, system, superuser, rounds: stand.size.rounds }
    try {
      return [...(await measured(bench, FREIGHT, rows)), ...(await measured(bench, CALLS, rows))]
    } finally {
      await superuser.end()
      await system.stop()
      await database.close()
    }
  },
}

async function measured(bench: Bench, work: Work, rows: number): Promise<readonly Figure[]> {
  const { area, ventureId } = work
  const [yesterday] = await bench.database.sql<{ day: string }>(`select (current_date - 1)::text as day`)
  const day = yesterday?.day ?? ''
  await recompute(bench, work, day)
  const statements = await statementsOf(bench.system, area, ventureId, day)
  const [ours, ratios]: [number[], number[]] = [[], []]
  for (let round = 0; round < bench.rounds; round += 1) {
    await spoil(bench, work)
    const took = await timed(() => recompute(bench, work, day))
    await spoil(bench, work)
    const floor = await timed(() => replay(bench.superuser, statements))
    ours.push(took)
    ratios.push(took / floor)
  }
  return [
    atMost(`${area.name}: time ÷ floor`, median(ratios), 1.3),
    seen(`${area.name}: a day of ${rows} rows`, `${median(ours).toFixed(0)} ms`),
  ]
}

async function recompute({ database, system }: Bench, { area, ventureId }: Work, day: string): Promise<void> {
  await database.sql(
    `insert into platform.dirty_days (venture_id, area, day, event_id) values ($1, $2, $3, uuidv7())`,
    [ventureId, area.name, day],
  )
  await system.drainer.drainOnce()
}

async function spoil({ database }: Bench, { tables }: Work): Promise<void> {
  for (const table of tables) {
    const column = table.startsWith('bpo') ? 'calls' : 'billed'
    await database.sql(`update kpi.${table} set ${column} = ${column} + 1`)
    await database.sql(`vacuum kpi.${table}`)
  }
}

async function replay(superuser: pg.Client, statements: readonly Statement[]): Promise<void> {
  await superuser.query('begin')
  for (const { text, values } of statements) await superuser.query({ text, values: [...values] })
  await superuser.query('commit')
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now()
  await work()
  return performance.now() - began
}
