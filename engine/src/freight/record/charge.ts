/** Whom a charge is to: the customer, who pays it, or the carrier, who gets it. */
export const CHARGE_SIDES = ['CUSTOMER', 'CARRIER'] as const
export type ChargeSide = (typeof CHARGE_SIDES)[number]

/** Linehaul first; the others are accessorials. TONU: a truck was ordered and not used. */
export const CHARGE_KINDS = ['LINEHAUL', 'FUEL', 'DETENTION', 'LAYOVER', 'LUMPER', 'STOP_OFF', 'TONU', 'OTHER'] as const
export type ChargeKind = (typeof CHARGE_KINDS)[number]

export const CHARGE_NAMES: Readonly<Record<ChargeKind, string>> = {
  LINEHAUL: 'Line haul',
  FUEL: 'Fuel surcharge',
  DETENTION: 'Detention',
  LAYOVER: 'Layover',
  LUMPER: 'Lumper',
  STOP_OFF: 'Stop-off',
  TONU: 'Truck ordered, not used',
  OTHER: 'Other',
}

/** What is asked for one thing, in whole minor units of the load's currency, 0 or more. */
export type Charge = {
  readonly side: ChargeSide
  readonly kind: ChargeKind
  readonly description: string | null
  readonly amountMinor: number
}

export const MOST_CHARGES = 50

export function chargesOf<C extends Charge>(charges: readonly C[], side: ChargeSide): readonly C[] {
  return charges.filter((charge) => charge.side === side)
}

/** null: no charge of this side is known, which is something else than a sum of 0. */
export function sumOfCharges(charges: readonly Charge[], side: ChargeSide): number | null {
  const amounts = chargesOf(charges, side).map(({ amountMinor }) => amountMinor)
  return amounts.length === 0 ? null : amounts.reduce((sum, amount) => sum + amount, 0)
}
