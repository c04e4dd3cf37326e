import { compare, isNegative } from '../../kernel/index.ts'
import { refuseRule } from '../rule-refusal.ts'
import { type Slab, slabField } from './slab.ts'

/** Refuses slabs that leave a value without a price or give it two, an end where there is none, and amounts below 0. */
export function checkSlabs(slabs: readonly Slab[], last: 'open' | 'closed'): void {
  slabs.forEach((slab, index) => {
    checkBounds(slab, slabField(index))
    checkFollows(slabs[index - 1], slab, index)
  })
  checkLast(slabs, last)
}

function checkBounds({ from, to, amount }: Slab, field: string): void {
  if (isNegative(from))
    refuseRule(`${field}.from`, 'from_negative', `Nothing below 0 is priced. Start ${field}.from at 0 or above.`)
  if (to !== null && compare(to, from) <= 0)
    refuseRule(
      `${field}.to`,
      'slab_empty',
      `${field} ends where it starts or before. Give a ${field}.to above its from.`,
    )
  if (amount !== null && isNegative(amount))
    refuseRule(`${field}.amount`, 'amount_negative', `An amount cannot be below 0. Give 0 or more for ${field}.amount.`)
}

function checkFollows(previous: Slab | undefined, slab: Slab, index: number): void {
  if (previous === undefined) return
  const [field, end] = [`${slabField(index)}.from`, `${slabField(index - 1)}.to`]
  if (previous.to === null)
    refuseRule(end, 'slab_overlap', `Only the last slab may be open. Close the one before: give ${end} as ${field}.`)
  const order = compare(slab.from, previous.to)
  if (order > 0)
    refuseRule(field, 'slab_gap', `Values between ${end} and ${field} have no slab. Start the slab where that ends.`)
  if (order < 0)
    refuseRule(
      field,
      'slab_overlap',
      `Values between ${field} and ${end} have two slabs. Start the slab where that ends.`,
    )
}

function checkLast(slabs: readonly Slab[], wanted: 'open' | 'closed'): void {
  const field = `${slabField(slabs.length - 1)}.to`
  const isOpen = slabs.at(-1)?.to === null
  if (wanted === 'open' && !isOpen)
    refuseRule(field, 'last_slab_closed', `Values above the last slab have no price. Leave it open: ${field} null.`)
  if (wanted === 'closed' && isOpen)
    refuseRule(
      field,
      'last_slab_open',
      `An amount in proportion needs an end. Give ${field}, from which on the whole amount is due.`,
    )
}
