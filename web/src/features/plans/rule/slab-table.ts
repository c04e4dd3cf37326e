import type { Rule } from '@holdfast/contract'
import { add, isDecimal, multiply, rational, toText } from '@holdfast/engine/kernel'

export type Slab = NonNullable<Rule['config']['slabs']>[number]
export type SlabPay = Pick<Slab, 'rate' | 'amount' | 'retroactive'>

/** A step ends where the next begins: to move the one is to move the other. */
export function withEnd(slabs: readonly Slab[], at: number, to: string): Slab[] {
  return slabs.map((slab, index) => {
    if (index === at) return { ...slab, to }
    return index === at + 1 ? { ...slab, from: to } : slab
  })
}

export function withStart(slabs: readonly Slab[], from: string): Slab[] {
  return slabs.map((slab, index) => (index === 0 ? { ...slab, from } : slab))
}

/** What a step pays; undefined takes it out. */
export function withPay(slabs: readonly Slab[], at: number, pay: SlabPay): Slab[] {
  return slabs.map((slab, index) => (index === at ? cleaned({ ...slab, ...pay }) : slab))
}

/** Two steps in the place of one, paying the same: in its middle, or at twice its start where it is open. */
export function splitAt(slabs: readonly Slab[], at: number): Slab[] {
  return slabs.flatMap((slab, index) => {
    if (index !== at) return [slab]
    const bound = middleOf(slab)
    return [
      { ...slab, to: bound },
      { ...slab, from: bound },
    ]
  })
}

/** The step before takes over what the step held; without one before, the one after does. */
export function withoutStep(slabs: readonly Slab[], at: number): Slab[] {
  const gone = slabs[at]
  if (!gone || slabs.length === 1) return [...slabs]
  return slabs.flatMap((slab, index) => {
    if (index === at) return []
    if (index === at - 1) return [{ ...slab, to: gone.to }]
    return at === 0 && index === 1 ? [{ ...slab, from: gone.from }] : [slab]
  })
}

/** The last step is open, but where amounts are paid in proportion. */
export function closedAs(slabs: readonly Slab[], mode: Rule['config']['mode']): Slab[] {
  return slabs.map((slab, index) => {
    if (index < slabs.length - 1) return slab
    if (mode !== 'interpolated') return { ...slab, to: null }
    return slab.to === null ? { ...slab, to: middleOf(slab) } : slab
  })
}

function middleOf({ from, to }: Slab): string {
  if (!isDecimal(from) || (to !== null && !isDecimal(to))) return ''
  const start = rational(from)
  if (to !== null) return toText(multiply(add(start, rational(to)), rational('0.5')))
  return start.n === 0n ? '10' : toText(add(start, start))
}

function cleaned(slab: Slab): Slab {
  return Object.fromEntries(Object.entries(slab).filter(([, value]) => value !== undefined)) as Slab
}
