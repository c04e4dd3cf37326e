import { type BpoFigures, contract } from '@holdfast/contract'
import { broughtAgain } from './again.ts'
import { checkCallReports } from './check-call-reports.ts'
import { checkZeroTwin } from './check-zero-twin.ts'
import { type CallSums, expectedCalls, statedCalls } from './expected-calls.ts'
import { type Figure, sixDigits } from './figure.ts'
import type { openFolder } from './files.ts'
import { paidByDay, payFigures } from './pay.ts'
import type { Product } from './product.ts'

const FILE = 'calls_phonenow.csv.gz'
const RANGE = { from: '2021-01-01', to: '2021-03-31' } as const

/** A call centre's log through the product: figures by agent and month, and 1.50 for each connected call. */
export async function checkCalls(product: Product, folder: ReturnType<typeof openFolder>): Promise<readonly Figure[]> {
  const expected = expectedCalls(folder.lines(FILE))
  const ventureId = await product.found({
    code: 'RC',
    name: 'Real Calls',
    type: 'BPO',
    currency: 'USD',
    zone: 'America/New_York',
    liveFrom: '2020-12-01',
  })
  const people = [...expected.byAgent.keys()].map(
    (name) => `${name} Phonenow,${name.toLowerCase()}@phonenow.example,EMPLOYEE,BPO_AGENT,2020-12-01`,
  )
  const bytes = Buffer.from(['name,email,accessRole,jobRole,startsOn', ...people, ''].join('\n'))
  await product.bring({ ventureId, kind: 'people', fileName: 'people.csv', bytes })
  await product.agree(ventureId, '2020-12-01', [
    {
      ruleKey: 'connected-calls',
      name: 'Connected calls',
      jobRole: 'BPO_AGENT',
      metricKey: 'bpo_connects',
      calcType: 'FLAT_PER_UNIT',
      rate: '1.50',
      currency: 'USD',
    },
  ])
  const calls = { ventureId, kind: 'call-logs', fileName: FILE.replace('.gz', ''), bytes: folder.bytes(FILE) }
  await product.bring(calls)
  await product.untilIdle()

  const { items: agents } = await product.owner.call(contract.bpo.listAgents, { ventureId })
  const figures: Figure[] = [
    await broughtAgain(product, calls, undefined, expected.whole.offered),
    await checkZeroTwin(product, ventureId, calls.bytes),
    ...(await checkCallReports(product, ventureId, folder, folder.lines(FILE))),
  ]
  const months = await product.owner.call(contract.kpi.bpoKpi, { ventureId, ...RANGE, groupBy: 'month' })
  const byMonth = new Map(months.items.map((item) => [item.periodStart.slice(0, 7), foundIn(item)]))
  figures.push(...figuresOf('all', expected.whole, months.total[0] && foundIn(months.total[0])))
  for (const [month, sums] of expected.byMonth) figures.push(...figuresOf(month, sums, byMonth.get(month)))
  const byAgent = new Map<string, CallSums>()
  for (const agent of agents) {
    const name = agent.person.name.replace(' Phonenow', '')
    const { total } = await product.owner.call(contract.kpi.bpoKpi, { ventureId, ...RANGE, agentId: agent.id })
    if (total[0]) byAgent.set(name, foundIn(total[0]))
    const paid = await paidByDay(product, ventureId, agent.person.id)
    figures.push(
      ...payFigures(`pay of 1.50 a connected call, ${name}`, expected.payByAgentAndDay.get(name) ?? new Map(), paid),
    )
  }
  for (const [name, sums] of expected.byAgent) figures.push(...figuresOf(name, sums, byAgent.get(name)))
  const stated = statedCalls(folder.lines('reference/calls_by_agent.csv'), 'agent')
  for (const [name, sums] of stated) figures.push(...figuresOf(`${name} as stated`, sums, byAgent.get(name)))
  const statedMonths = statedCalls(folder.lines('reference/calls_by_month.csv'), 'month')
  for (const [month, sums] of statedMonths) figures.push(...figuresOf(`${month} as stated`, sums, byMonth.get(month)))
  return figures
}

function foundIn(figures: BpoFigures): CallSums {
  return {
    offered: figures.calls ?? 0,
    answered: figures.answered ?? 0,
    // The file says of every call whether it was resolved, so the share is of all of them.
    resolved: Math.round(Number(figures.resolvedShare ?? 0) * (figures.calls ?? 0)),
    speedOfAnswer: sixDigits(figures.averageSpeedOfAnswer),
    talk: sixDigits(figures.averageTalk),
    satisfaction: sixDigits(figures.satisfaction),
  }
}

function figuresOf(name: string, expected: CallSums, found: CallSums | undefined): readonly Figure[] {
  return (Object.keys(expected) as (keyof CallSums)[]).map((field) => ({
    name: `calls ${name}, ${field}`,
    expected: String(expected[field]),
    found: found ? String(found[field]) : 'nothing',
  }))
}
