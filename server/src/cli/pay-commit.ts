import { contract, type Money, type Reply } from '@holdfast/contract'
import { AS, asPerson } from './client.ts'
import { command, done } from './command.ts'
import { daysOf } from './days.ts'
import { moneyText } from './money-text.ts'
import { table } from './table.ts'
import { VENTURE, ventureOf } from './venture-of.ts'

type Committed = Reply<typeof contract.incentives.commitDay> & { readonly day: string }

export const payCommit = command({
  name: 'incentives commit',
  says: 'Computes the pay of a day, or of every day up to another, again and writes what differs',
  more: 'Twice is the same as once. What is paid out already becomes an adjustment.',
  takes: {
    venture: { ...VENTURE, isNeeded: true },
    from: { says: 'the day, such as 2026-06-18', isNeeded: true },
    to: { says: 'the last day; without it the first is the only one' },
    as: AS,
  },
  run: ({ venture, from, to = from, as }) => {
    const days = daysOf(from, to)
    return asPerson(as, async (client) => {
      const { id } = await ventureOf(client, venture)
      const committed: Committed[] = []
      for (const day of days)
        committed.push({ day, ...(await client.call(contract.incentives.commitDay, { ventureId: id, date: day })) })
      return done(table([HEAD, ...committed.map(rowOf)]), committed)
    })
  },
})

const HEAD = ['day', 'new', 'changed', 'gone', 'unchanged', 'adjustments', 'pay of the day']

function rowOf({ day, inserted, updated, deleted, unchanged, adjustments, total }: Committed): readonly string[] {
  return [day, ...[inserted, updated, deleted, unchanged, adjustments].map(String), sumsText(total)]
}

function sumsText(sums: readonly Money[]): string {
  return sums.length === 0 ? 'none' : sums.map(moneyText).join(' + ')
}
