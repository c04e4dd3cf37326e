import { type Decision, refuse } from '../../kernel/index.ts'
import { amendLoad } from '../amend-load.ts'
import type { Load, LoadContext } from '../load.ts'
import type { FreightEvent } from '../load-events.ts'
import { CHARGE_NAMES, CHARGE_SIDES, type Charge, chargesOf, MOST_CHARGES, sumOfCharges } from './charge.ts'

/** Minor units: what a single figure of a load may be. */
const MOST_OF_A_SIDE = 1_000_000_000_000

export type ChargesInput = {
  /** All charges of both sides. A side without any keeps the single figure that the load has. */
  readonly charges: readonly Charge[]
  /** The version that the editor saw. */
  readonly version: number
  readonly reason?: string | undefined
}

/**
 * Says what the bill and the cost are made of: an amendment of the load, whose figures become the sums. When the last
 * carrier charge goes, the cost is unknown again. Refuses `charge.amount_invalid`, `charge.description_missing`,
 * `charge.linehaul_twice`, `charge.too_many`, `charge.sum_too_large`, and what `amendLoad` refuses.
 */
export function setCharges(
  load: Load,
  before: readonly Charge[],
  { charges, version, reason }: ChargesInput,
  context: LoadContext,
): Decision<Load, FreightEvent> {
  checkCharges(charges)
  const hadCost = sumOfCharges(before, 'CARRIER') !== null
  const amendment = {
    version,
    reason,
    billMinor: sumOfCharges(charges, 'CUSTOMER') ?? load.billMinor,
    costMinor: sumOfCharges(charges, 'CARRIER') ?? (hadCost ? null : load.costMinor),
    details: isSameCharges(before, charges) ? {} : { charges: { before: before.map(said), after: charges.map(said) } },
  }
  return amendLoad(load, amendment, context)
}

function checkCharges(charges: readonly Charge[]): void {
  if (charges.length > MOST_CHARGES) refuse('refused', 'charge.too_many', `A load has at most ${MOST_CHARGES} charges.`)
  for (const { kind, description, amountMinor } of charges) {
    if (!Number.isSafeInteger(amountMinor) || amountMinor < 0)
      refuse('refused', 'charge.amount_invalid', 'A charge is 0 or more, in whole minor units.')
    if (kind === 'OTHER' && !description)
      refuse('refused', 'charge.description_missing', 'Say what the other charge is for.')
  }
  for (const side of CHARGE_SIDES)
    if (chargesOf(charges, side).filter(({ kind }) => kind === 'LINEHAUL').length > 1)
      refuse('refused', 'charge.linehaul_twice', `${CHARGE_NAMES.LINEHAUL} stands once on each side. Add the two up.`)
  for (const side of CHARGE_SIDES)
    if ((sumOfCharges(charges, side) ?? 0) > MOST_OF_A_SIDE)
      refuse(
        'refused',
        'charge.sum_too_large',
        'The charges of a side add up to at most 10 billion. Correct an amount.',
        {
          side,
        },
      )
}

/** In order, for whoever moves a charge wants it read there. */
export function isSameCharges(a: readonly Charge[], b: readonly Charge[]): boolean {
  return JSON.stringify(a.map(said)) === JSON.stringify(b.map(said))
}

function said({ side, kind, description, amountMinor }: Charge): Charge {
  return { side, kind, description, amountMinor }
}
