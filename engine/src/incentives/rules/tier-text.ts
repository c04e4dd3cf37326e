import { add, isNegative, isZero, type Rational, ZERO } from '../../kernel/index.ts'
import type { Slab } from './slab.ts'
import { payText, type SlabText, spanText } from './slab-text.ts'
import { type Mode, reachedSlabs, type SlabShare, sharesOf, type Tiers } from './tiers.ts'

/** The label of each piece that the slabs can bring; written once, because a fold asks for them day after day. */
export function partLabels({ mode, slabs }: Tiers, text: SlabText): (share: SlabShare) => string {
  const [first] = slabs
  const labels = new Map(
    slabs.map((slab) => [
      slab,
      {
        rate: slab.rate === null ? '' : `${text.rate(slab.rate)} of ${ratedText(text, slab, first, mode)}`,
        amount:
          slab.amount === null ? '' : `${amountText(text, slab.amount, mode)} ${text.label} ${spanText(text, slab)}`,
      },
    ]),
  )
  return ({ slab, of }) => labels.get(slab)?.[of] ?? ''
}

/** Follows "Earns": what each slab pays, and how a value on a bound and at 0 is taken. */
export function offerText({ mode, boundary, slabs, isFlatAtZero }: Tiers, text: SlabText, own: string): string {
  const table = slabs.map((slab) => payText(text, slab)).join('; ')
  const bound = boundary === 'upper' ? '; a value on a bound belongs to the slab below it' : ''
  const atZero = isFlatAtZero ? '; the first amount is due at 0 already' : ''
  return `by slabs of ${own} ${text.label}, ${HOW[mode]}: ${table}${bound}${atZero}`
}

/** What each slab brought for the measure, or why none did; without the final point. */
export function accountText(tiers: Tiers, text: SlabText, measure: Rational): string {
  const shown = `${text.bound(measure)} ${text.label}`
  if (isNegative(measure)) return `Nothing is due for ${shown}, because slabs price nothing below 0`
  const shares = sharesOf(tiers, measure)
  const labelOf = partLabels(tiers, text)
  const pieces = shares.map((share) => `${labelOf(share)} brings ${text.money(share.amount)}`)
  const sum = shares.map(({ amount }) => amount).reduce(add, ZERO)
  if (!isZero(sum)) return `${shown} by slabs makes ${text.money(sum)}: ${pieces.join(', ')}`
  const [first] = tiers.slabs
  return first !== undefined && reachedSlabs(tiers, measure).length === 0
    ? `The first slab, from ${text.bound(first.from)} up, is not reached with ${shown}`
    : `The slabs reached with ${shown} pay nothing`
}

/** "load margin from 0 to 1,000.00 USD": what the rate is paid on. */
function ratedText(text: SlabText, slab: Slab, first: Slab | undefined, mode: Mode): string {
  if (mode === 'whole') return `all ${text.label}, in the slab ${spanText(text, slab)}`
  const from = slab.isRetroactive && first !== undefined ? first.from : slab.from
  return `${text.label} ${spanText(text, { from, to: slab.to })}`
}

function amountText({ money }: SlabText, amount: Rational, mode: Mode): string {
  return mode === 'interpolated' ? `part of ${money(amount)} for` : `${money(amount)} once for`
}

const HOW = {
  marginal: 'each for the part inside it',
  whole: 'the one reached for all of it',
  interpolated: 'each amount in proportion to the part covered',
} as const satisfies Record<Mode, string>
