import { setTimeout as pause } from 'node:timers/promises'
import { fillMoving } from '../data/fill-moving.ts'
import { deliverSteadily } from '../deliver-steadily.ts'
import { atLeast, atMost, type Figure, type Row, seen } from '../row.ts'
import { serveProduct } from '../server-process.ts'
import type { BenchDatabase } from '../stand.ts'

const PER_SECOND = 200
const POLL_MS = 20
const LONGEST_DRAIN_MS = 60_000

/** How many deliveries each consequence shows at a moment. */
type Shown = { readonly points: number; readonly figures: number; readonly pay: number; readonly briefing: number }
type Moment = Shown & { readonly at: number }

export const consequences: Row = {
  name: 'consequences',
  job: 'delivery → points, figures, pay and briefing visible',
  measure: async (stand) => {
    const database = await stand.database('consequences')
    const seconds = stand.size.deliverySeconds
    const loads = await fillMoving(database, PER_SECOND * seconds)
    const product = await serveProduct(database.ownerUrl, 'web')
    const worker = await serveProduct(database.ownerUrl, 'worker')
    try {
      const moments: Moment[] = []
      const sending = deliverSteadily({ url: product.url, cookie: stand.cookie('ana'), loads, perSecond: PER_SECOND })
      const watching = watch(database, loads.length, moments, sending)
      const { answeredAt, lateMs, seconds: took } = await sending
      await watching
      return [
        ...lateness(answeredAt, moments),
        atLeast('deliveries answered per second', loads.length / took, PER_SECOND * 0.98),
        seen('sent', `${loads.length}, at most ${lateMs.toFixed(0)} ms late`),
        atMost('lost', loads.length - all(moments.at(-1)), 0),
        atMost('jobs and marks left', await left(database), 0),
      ]
    } finally {
      await worker.stop()
      await product.stop()
      await database.close()
    }
  },
}

/** The k-th delivery that was answered counts as visible once k of them are in all four. */
function lateness(answeredAt: readonly number[], moments: readonly Moment[]): readonly Figure[] {
  const waits = (of: (shown: Shown) => number) => {
    let next = 0
    return answeredAt.map((at, index) => {
      while (next < moments.length - 1 && of(moments[next] as Moment) <= index) next += 1
      return Math.max(0, ((moments[next]?.at ?? at) - at) / 1000)
    })
  }
  const percentile = (values: readonly number[], share: number) =>
    [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0
  const together = waits(all)
  const parts = (['points', 'figures', 'pay', 'briefing'] as const).map(
    (name) =>
      `${name} ${percentile(
        waits((shown) => shown[name]),
        0.95,
      ).toFixed(2)} s`,
  )
  return [
    seen('all four visible, p50', `${percentile(together, 0.5).toFixed(2)} s`),
    atMost('all four visible, p95', percentile(together, 0.95), 1, ' s'),
    atMost('all four visible, p99', percentile(together, 0.99), 2, ' s'),
    seen('p95 of each', parts.join(', ')),
  ]
}

function all(shown: Shown | undefined): number {
  return shown ? Math.min(shown.points, shown.figures, shown.pay, shown.briefing) : 0
}

async function watch(
  database: BenchDatabase,
  wanted: number,
  moments: Moment[],
  sending: Promise<unknown>,
): Promise<void> {
  let patience = Number.POSITIVE_INFINITY
  void sending.then(() => {
    patience = performance.now() + LONGEST_DRAIN_MS
  })
  while (all(moments.at(-1)) < wanted && performance.now() < patience) {
    const [shown] = await database.sql<Shown>(SHOWN)
    if (shown) moments.push({ ...shown, at: performance.now() })
    await pause(POLL_MS)
  }
}

const SHOWN = `select
  (select count(*)::int from gamification.entries e join gamification.awards a using (venture_id, key) where a.trigger = 'LOAD_COMPLETED') as points,
  (select coalesce(sum(delivered), 0)::int from kpi.freight_daily) as figures,
  (select coalesce(sum(credit_count), 0)::int from incentives.lines where rule_key = 'loads-dispatched') as pay,
  (select count(*)::int from briefing.items where section = 'wins' and is_active) as briefing`

async function left(database: BenchDatabase): Promise<number> {
  const [waiting] = await database.sql<{ left: number }>(`select (select count(*)::int from platform.dirty_days)
    + (select count(*)::int from jobs.job where state in ('created', 'retry', 'active', 'failed')) as left`)
  return waiting?.left ?? 0
}
