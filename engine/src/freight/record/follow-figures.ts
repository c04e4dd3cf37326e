import { refuse } from '../../kernel/index.ts'
import type { Load } from '../load.ts'
import { type Charge, type ChargeSide, chargesOf, sumOfCharges } from './charge.ts'

/**
 * The charges of a load whose bill or cost was changed as a whole: the linehaul takes up the difference. A side without
 * charges stays without; when the cost is unknown, so are its charges. Refuses `load.charges_exceed_figure`.
 */
export function followFigures(
  charges: readonly Charge[],
  { billMinor, costMinor }: Pick<Load, 'billMinor' | 'costMinor'>,
): readonly Charge[] {
  return [...followed(charges, 'CUSTOMER', billMinor), ...followed(charges, 'CARRIER', costMinor)]
}

function followed(all: readonly Charge[], side: ChargeSide, figureMinor: number | null): readonly Charge[] {
  const charges = chargesOf(all, side)
  const sum = sumOfCharges(charges, side)
  if (sum === null || sum === figureMinor) return charges
  if (figureMinor === null) return []
  const linehaul = charges.find(({ kind }) => kind === 'LINEHAUL')
  const amountMinor = (linehaul?.amountMinor ?? 0) + figureMinor - sum
  if (amountMinor < 0)
    refuse(
      'refused',
      'load.charges_exceed_figure',
      `The ${side === 'CUSTOMER' ? 'bill' : 'cost'} of this load cannot be less than its other charges. Change its charges instead.`,
      { chargesMinor: sum },
    )
  if (linehaul === undefined) return [{ side, kind: 'LINEHAUL', description: null, amountMinor }, ...charges]
  return charges.map((charge) => (charge === linehaul ? { ...charge, amountMinor } : charge))
}
