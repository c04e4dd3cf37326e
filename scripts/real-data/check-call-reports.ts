import { type AgentReportRow, contract } from '@holdfast/contract'
import { type Figure, quotient, sixDigits } from './figure.ts'
import type { Line, openFolder } from './files.ts'
import type { Product } from './product.ts'

const MONTHS = [
  { month: '2021-01', from: '2021-01-01', to: '2021-01-31' },
  { month: '2021-02', from: '2021-02-01', to: '2021-02-28' },
  { month: '2021-03', from: '2021-03-01', to: '2021-03-31' },
] as const
const WHOLE = { from: '2021-01-01', to: '2021-03-31' } as const

/** The pages of agents and of the service level, beside the log itself and the aggregates that other tools computed. */
export async function checkCallReports(
  product: Product,
  ventureId: string,
  folder: ReturnType<typeof openFolder>,
  lines: readonly Line[],
): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const { month, ...range } of MONTHS) {
    const { items } = await product.owner.call(contract.bpoReports.agentReport, { ventureId, ...range })
    const ofMonth = lines.filter((line) => (line['Date'] ?? '').startsWith(month))
    for (const [agent, own] of Map.groupBy(ofMonth, (line) => line['Agent'] ?? ''))
      figures.push(...agentFigures(`${agent}, ${month}`, own, rowOf(items, agent)))
  }
  const stated = folder.lines('reference/calls_by_agent.csv')
  const { items } = await product.owner.call(contract.bpoReports.agentReport, { ventureId, ...WHOLE })
  for (const line of stated) {
    const found = rowOf(items, line['agent'] ?? '')
    figures.push(
      figure(
        `${line['agent']} as stated, talk`,
        sixDigits(line['avg_talk_seconds'] ?? ''),
        sixDigits(found?.averageTalk ?? ''),
      ),
    )
  }
  return [...figures, ...(await levelFigures(product, ventureId, stated))]
}

function agentFigures(name: string, lines: readonly Line[], found: AgentReportRow | undefined): readonly Figure[] {
  const answered = lines.filter((line) => line['Answered (Y/N)'] === 'Y')
  const days = new Set(lines.map((line) => line['Date'])).size
  return [
    figure(`${name}, calls`, lines.length, found?.calls),
    figure(`${name}, answered`, answered.length, found?.answered),
    figure(`${name}, days`, days, found?.days),
    figure(`${name}, calls a day`, quotient(lines.length, days), sixDigits(found?.callsPerDay ?? '')),
    figure(
      `${name}, calls by day`,
      lines.length,
      found?.byDay.reduce((sum, { calls }) => sum + calls, 0),
    ),
    figure(
      `${name}, calls by hour`,
      lines.length,
      found?.byHour.reduce((sum, { calls }) => sum + calls, 0),
    ),
  ]
}

/** Within 20 s, of offered: every abandoned call counts. */
async function levelFigures(product: Product, ventureId: string, stated: readonly Line[]): Promise<readonly Figure[]> {
  const { items } = await product.owner.call(contract.bpoReports.serviceLevels, { ventureId, ...WHOLE })
  const sum = (column: string) => stated.reduce((total, line) => total + Number(line[column]), 0)
  const [found] = items
  return [
    figure('service level, met', sum('answered_within_20s'), found?.met),
    figure('service level, counted', sum('offered'), found?.counted),
    figure('service level', quotient(sum('answered_within_20s'), sum('offered')), sixDigits(found?.serviceLevel ?? '')),
    figure(
      'service level, met by hour',
      sum('answered_within_20s'),
      found?.hours.reduce((total, { met }) => total + met, 0),
    ),
  ]
}

function rowOf(items: readonly AgentReportRow[], agent: string): AgentReportRow | undefined {
  return items.find((item) => item.agent.name === `${agent} Phonenow`)
}

function figure(name: string, expected: unknown, found: unknown): Figure {
  return { name: `call report, ${name}`, expected: String(expected), found: String(found) }
}
