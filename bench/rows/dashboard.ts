import { contract } from '@holdfast/contract'
import { VENTURES } from '../../server/src/testing/world/ventures.ts'
import { computeDays } from '../data/compute-days.ts'
import { fillDesk } from '../data/fill-desk.ts'
import { latencies, percentile } from '../latency.ts'
import { interleave, type Load, median, putLoad, ratio } from '../load.ts'
import { atLeast, atMost, type Row, seen } from '../row.ts'
import { type Serving, serveFloor, serveProduct } from '../server-process.ts'

const NORTHLINE = VENTURES.northline.id
const VENTURE = `ventureId=${NORTHLINE}`
const RANGE = 90
const DAY_MS = 86_400_000
const AT_ONCE = 100

/** Ninety days that end so many days ago; each is another question. */
function path(endsAgo: number): string {
  const day = (ago: number) => new Date(Date.now() - ago * DAY_MS).toISOString().slice(0, 10)
  return `/api${contract.dashboards.freightDashboard.path}?${VENTURE}&from=${day(endsAgo + RANGE - 1)}&to=${day(endsAgo)}`
}

export const dashboard: Row = {
  name: 'dashboard',
  job: 'dashboard of 90 days, compared with the 90 before, with breakdowns by customer, carrier, lane, equipment and person',
  measure: async (stand) => {
    const { loads, days, questions } = stand.size.isSmall
      ? { loads: 5_000, days: 200, questions: 25 }
      : { loads: 2_000_000, days: 540, questions: 100 }
    const database = await stand.database('dashboard')
    await fillDesk(database, { loads, days })
    await computeDays(database, 'kpi.freight', NORTHLINE, days + RANGE)
    const product = await serveProduct(database.ownerUrl, 'web')
    const floor = await serveFloor('list', database.superUrl)
    const headers = { cookie: stand.cookie('ana') }
    const given = { connections: stand.size.connections, seconds: stand.size.seconds, headers }
    try {
      const questionsFrom = (first: number) =>
        Array.from({ length: questions }, (_, n) => product.url + path(first + n))
      const asked = questionsFrom(2)
      await latencies(questionsFrom(2 + questions), headers)
      const uncached = await latencies(asked, headers)
      const cached = await latencies(asked, headers)
      const computed = await computedFor(product, headers)
      const { kept, bare } = await interleave(stand.size.rounds, {
        kept: () => putLoad({ ...given, url: product.url, path: path(2) }),
        bare: () => putLoad({ ...given, url: floor.url, path: `/?${VENTURE}` }),
      })
      const rate = (load: Load) => load.perSecond
      return [
        atLeast('requests per second ÷ list’s floor', ratio(kept, bare, rate), 0.6),
        atMost('uncached, p95', percentile(uncached, 0.95), 25, ' ms'),
        atMost('cached, p95', percentile(cached, 0.95), 5, ' ms'),
        atMost(`computed for ${AT_ONCE} who ask at once`, computed, 1),
        seen(
          'uncached and cached, p50',
          `${percentile(uncached, 0.5).toFixed(1)} ms, ${percentile(cached, 0.5).toFixed(1)} ms`,
        ),
        seen('requests per second', `${median(kept.map(rate)).toFixed(0)}, floor ${median(bare.map(rate)).toFixed(0)}`),
      ]
    } finally {
      await product.stop()
      await floor.stop()
      await database.close()
    }
  },
}

async function computedFor(product: Serving, headers: Readonly<Record<string, string>>): Promise<number> {
  const before = await computations(product)
  const url = `${product.url}${path(1)}&top=11`
  await Promise.all(Array.from({ length: AT_ONCE }, () => latencies([url], headers)))
  return (await computations(product)) - before
}

async function computations(product: Serving): Promise<number> {
  const metrics = await (await fetch(`${product.url}/metrics`)).text()
  return Number(/^holdfast_cache_answers\{what="figures",how="computed"\} (\d+)/m.exec(metrics)?.[1] ?? Number.NaN)
}
