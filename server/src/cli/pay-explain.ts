import { contract, type PayoutStatement } from '@holdfast/contract'
import { AS, asPerson, type Client } from './client.ts'
import { command, done, type Outcome } from './command.ts'
import { moneyText } from './money-text.ts'
import { table } from './table.ts'

const LISTED = 50

export const payExplain = command({
  name: 'incentives explain',
  says: 'Tells what a payout is made of, line by line, and computes each line again',
  more: `Without a payout it lists the ${LISTED} newest that the person may see, with their ids.`,
  takes: { payout: { says: 'the id of a payout', isWord: true }, as: AS },
  run: ({ payout, as }) => asPerson(as, (client) => (payout === undefined ? list(client) : explain(client, payout))),
})

async function list(client: Client): Promise<Outcome> {
  const { items } = await client.call(contract.payouts.listPayouts, { limit: LISTED })
  const rows = items.map(({ id, person, periodStart, periodEnd, status, figures, currency }) => [
    id,
    `${periodStart} to ${periodEnd}`,
    status,
    figures === null ? 'never approved' : moneyText({ minor: figures.payableMinor, currency }),
    person.name,
  ])
  return done(rows.length === 0 ? ['no payouts'] : table(rows), items)
}

async function explain(client: Client, id: string): Promise<Outcome> {
  const statement = await client.call(contract.payouts.payoutStatement, { id })
  const traced = []
  for (const { id: line } of statement.days.flatMap(({ lines }) => lines))
    traced.push(await client.call(contract.incentives.traceLine, { id: line }))
  const differing = traced.filter(({ agrees }) => !agrees).length
  const said = new Map(traced.map(({ line, explanation, agrees }) => [line.id, { explanation, agrees }]))
  const lines = [
    ...headOf(statement),
    ...statement.days.flatMap(({ day, lines: ofDay, adjustments }) => [
      ...ofDay.map(
        ({ id: line, ruleName, amount }) =>
          `${day}  ${ruleName}  ${moneyText(amount)}  ${said.get(line)?.agrees ? '' : 'DIFFERS  '}${said.get(line)?.explanation ?? ''}`,
      ),
      ...adjustments.map(
        ({ ruleName, amountMinor, workDay, reason }) =>
          `${day}  adjustment of ${workDay}, ${ruleName}  ${moneyText({ minor: amountMinor, currency: statement.payout.currency })}  ${reason}`,
      ),
    ]),
    `${traced.length} lines computed again, ${differing} differ`,
  ]
  return done(lines, { statement, traced }, differing === 0)
}

function headOf({ payout: { person, periodStart, periodEnd, status, currency, figures } }: PayoutStatement): string[] {
  const about = `${person.name}, ${periodStart} to ${periodEnd}, ${status}`
  if (figures === null) return [about]
  const text = (minor: number) => moneyText({ minor, currency })
  const { daysMinor, adjustedMinor, carriedMinor, payableMinor } = figures
  return [
    about,
    `days ${text(daysMinor)} + adjustments ${text(adjustedMinor)} + carried ${text(carriedMinor)} = payable ${text(payableMinor)}`,
  ]
}
