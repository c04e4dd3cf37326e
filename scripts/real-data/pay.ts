import { contract } from '@holdfast/contract'
import type { Figure } from './figure.ts'
import { money } from './figure.ts'
import type { Product } from './product.ts'

/** What the product paid a person on each day on which it paid anything. */
export async function paidByDay(
  product: Product,
  ventureId: string,
  userId: string,
): Promise<ReadonlyMap<string, string>> {
  const paid = new Map<string, string>()
  let cursor: string | undefined
  do {
    const page = await product.owner.call(contract.incentives.listDaily, {
      ventureId,
      userId,
      limit: 100,
      ...(cursor !== undefined && { cursor }),
    })
    for (const { day, amount } of page.items) if (amount.minor !== 0) paid.set(day, money(amount.minor))
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  return paid
}

/** One figure a day, also where only one side has anything. */
export function payFigures(
  name: string,
  expected: ReadonlyMap<string, string>,
  found: ReadonlyMap<string, string>,
): readonly Figure[] {
  const days = [...new Set([...expected.keys(), ...found.keys()])].sort()
  return days
    .map((day) => ({ name: `${name}, ${day}`, expected: expected.get(day) ?? '0.00', found: found.get(day) ?? '0.00' }))
    .filter((figure) => figure.expected !== '0.00' || figure.found !== '0.00')
}
