import { contract } from '@holdfast/contract'
import { VENTURES } from '../../server/src/testing/world/ventures.ts'
import { computeDays } from '../data/compute-days.ts'
import { fillBoards } from '../data/fill-boards.ts'
import { keepYears } from '../data/keep-years.ts'
import { latenciesAtOnce, percentile } from '../latency.ts'
import { atMost, type Figure, type Row, seen } from '../row.ts'
import { type Serving, serveProduct } from '../server-process.ts'
import type { Stand } from '../stand.ts'

const NORTHLINE = VENTURES.northline.id
const DAY_MS = 86_400_000
const DAYS = 540
const GOAL_MS = 50
const FIRST = 400
const { boards: of, customers, freight, outreach, profit, search } = contract

const day = (ago: number) => new Date(Date.now() - ago * DAY_MS).toISOString().slice(0, 10)
const range = (ago: number) => `&from=${day(ago + 364)}&to=${day(ago)}`

/** Each board with what is asked of it the n-th time; what is asked for always alike may be kept, the others are not. */
const ASKED: readonly (readonly [board: string, path: (n: number) => string])[] = [
  ['coverage', () => at(of.listUncovered.path)],
  ['coverage, its heads', () => at(of.countUncovered.path, '')],
  ['at risk', () => at(of.listAtRisk.path)],
  ['lost', () => at(of.listLost.path)],
  ['lost, a year by reason, kept', () => at(of.lostFigures.path, range(1))],
  ['lost, a year by reason, not kept', (n) => at(of.lostFigures.path, range(2 + (n % 150)))],
  ['loads', () => at(freight.listLoads.path)],
  ['loads that nobody was asked about', () => at(freight.listLoads.path, '&notAsked=true&limit=25')],
  ['outreach', () => at(outreach.listOutreach.path)],
  ['profit by month, kept', () => at(profit.freightProfit.path, `&by=month${range(1)}`)],
  ['profit by month, not kept', (n) => at(profit.freightProfit.path, `&by=month${range(2 + (n % 150))}`)],
  ['dormant customers', () => at(customers.listDormantCustomers.path)],
  ['search for a number', (n) => at(search.search.path, `&q=D-${1_000 + n}`)],
  ['search for a word of many', (n) => at(search.search.path, `&q=${['d', 'customers', 'l 1', 'o'][n % 4]}`)],
]

function at(path: string, rest = '&limit=25'): string {
  return `/api${path}?ventureId=${NORTHLINE}${rest}`
}

export const boards: Row = {
  name: 'boards',
  job: 'each board of freight over a desk of many loads, at 16 connections',
  measure: async (stand) => {
    const { loads } = stand.size
    const database = await stand.database('boards')
    await fillBoards(database, { loads, days: DAYS })
    await keepYears(database, VENTURES.northline)
    await computeDays(database, 'kpi.freight', NORTHLINE, DAYS)
    const product = await serveProduct(database.ownerUrl, 'web')
    try {
      // A process that has served before: the first requests of its life are compiled while they wait.
      for (const [, path] of ASKED.slice(0, 3)) await asked(stand, product, path, FIRST)
      const figures: Figure[] = []
      for (const [board, path] of ASKED) figures.push(...(await measured(stand, product, board, path)))
      return [...figures, seen('loads', String(loads))]
    } finally {
      await product.stop()
      await database.close()
    }
  },
}

async function measured(
  stand: Stand,
  product: Serving,
  board: string,
  path: (n: number) => string,
): Promise<readonly Figure[]> {
  const count = stand.size.isSmall ? 64 : 1_600
  await asked(stand, product, (n) => path(count + n), stand.size.connections)
  const times = await asked(stand, product, path, count)
  return [
    atMost(`${board}, p95`, percentile(times, 0.95), GOAL_MS, ' ms'),
    seen(`${board}, p50`, `${percentile(times, 0.5).toFixed(1)} ms`),
  ]
}

function asked(
  { size, cookie }: Stand,
  product: Serving,
  path: (n: number) => string,
  count: number,
): Promise<readonly number[]> {
  const urls = Array.from({ length: count }, (_, n) => product.url + path(n))
  return latenciesAtOnce(urls, { cookie: cookie('ana') }, size.connections)
}
