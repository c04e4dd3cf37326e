import { contract } from '@holdfast/contract'
import { VENTURES } from '../../server/src/testing/world/ventures.ts'
import { fillBoards } from '../data/fill-boards.ts'
import { latencies } from '../latency.ts'
import { median } from '../load.ts'
import { atMost, type Row, seen } from '../row.ts'
import { type Serving, serveProduct } from '../server-process.ts'
import type { BenchDatabase, Stand } from '../stand.ts'

const NORTHLINE = VENTURES.northline.id
const { boards, briefing, carriers, customers, dashboards, eodReports, freight, gamification } = contract
const { incentives, kpi, myDay, outreach, profit, quotes, search, tasks } = contract
const WARM = 10
const day = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10)
/** Ninety days that end another day each time: what was kept from the last time would show no cost. */
const range = (n: number) => `&from=${day(n + 89)}&to=${day(n)}`

/** What a desk asks for all day. */
const HOTTEST: readonly (readonly [asked: { readonly path: string }, rest?: string | ((n: number) => string)])[] = [
  [freight.listLoads],
  [freight.listLoads, '&status=OPEN'],
  [freight.listCustomers],
  [freight.listCarriers],
  [boards.listUncovered],
  [boards.countUncovered],
  [boards.listAtRisk],
  [boards.listLost],
  [customers.listCustomerDesk],
  [carriers.listCarrierDesk],
  [quotes.listQuotes],
  [outreach.listOutreach],
  [search.search, '&q=D-1000'],
  [profit.freightProfit, (n) => `&by=month${range(n)}`],
  [dashboards.freightDashboard, range],
  [kpi.freightKpi, range],
  [incentives.myPay, range],
  [gamification.leaderboard, '&period=month'],
  [tasks.listTasks],
  [eodReports.listEodReports],
  [myDay.getMyDay],
  [briefing.getBriefing],
]

export const rowLevelSecurity: Row = {
  name: 'row-level-security',
  job: 'row-level security: the same requests with it and, in a database of this bench alone, without it',
  measure: async (stand) => {
    const size = { loads: stand.size.isSmall ? 2_000 : 200_000, days: 540 }
    const rounds = stand.size.isSmall ? 5 : 60
    const [guarded, open] = [await stand.database('guarded'), await stand.database('unguarded')]
    for (const database of [guarded, open]) await fillBoards(database, size)
    await takeGuardsAway(open)
    const servers = [await serveProduct(guarded.ownerUrl, 'web'), await serveProduct(open.ownerUrl, 'web')] as const
    try {
      const costs: Cost[] = []
      for (const [{ path }, rest = ''] of HOTTEST) {
        const asked = (n: number) => `/api${path}?ventureId=${NORTHLINE}${typeof rest === 'string' ? rest : rest(n)}`
        costs.push({
          what: typeof rest === 'string' ? path + rest : path,
          share: await costOf(stand, servers, asked, rounds),
        })
      }
      costs.sort((a, b) => b.share - a.share)
      return [
        atMost(
          `what it adds to one of ${costs.length}, median`,
          100 * median(costs.map(({ share }) => share)),
          15,
          ' %',
        ),
        ...costs.slice(0, 5).map(({ what, share }) => seen(what, `${(100 * share).toFixed(1)} %`)),
      ]
    } finally {
      for (const server of servers) await server.stop()
      for (const database of [guarded, open]) await database.close()
    }
  },
}

type Cost = { readonly what: string; readonly share: number }

async function takeGuardsAway(database: BenchDatabase): Promise<void> {
  const tables = await database.sql<{ name: string }>(
    'select c.oid::regclass::text as name from pg_class c where c.relrowsecurity and c.relkind in ($1, $2)',
    ['r', 'p'],
  )
  for (const { name } of tables) await database.sql(`alter table ${name} disable row level security`)
}

/** In turn, so that whatever else the machine does meets both alike. */
async function costOf(
  { cookie }: Stand,
  servers: readonly [Serving, Serving],
  path: (n: number) => string,
  rounds: number,
): Promise<number> {
  const headers = { cookie: cookie('ana') }
  const ask = async (server: Serving, n: number) => (await latencies([server.url + path(n)], headers))[0] ?? 0
  for (let warm = 0; warm < WARM; warm += 1) for (const server of servers) await ask(server, rounds + warm)
  const shares: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const [first, second] = round % 2 === 0 ? servers : [servers[1], servers[0]]
    const [a, b] = [await ask(first, round), await ask(second, round)]
    shares.push(round % 2 === 0 ? a / b - 1 : b / a - 1)
  }
  return median(shares)
}
