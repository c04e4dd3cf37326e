import type { Load, LoadRecord, Money } from '@holdfast/contract'
import { CHARGE_NAMES, type ChargeKind, type ChargeSide } from '@holdfast/engine/freight'

export interface SaidCharge {
  readonly side: ChargeSide
  readonly kind: ChargeKind
  readonly description: string | null
  readonly amount: Money
}

/** The charges of a load; a side with a single figure has it as its line haul, an unknown cost has none. */
export function chargesOf(load: Load, record: LoadRecord): readonly SaidCharge[] {
  const of = (side: ChargeSide, figure: Money | null): readonly SaidCharge[] => {
    const said = record.charges.filter((charge) => charge.side === side)
    if (said.length > 0 || figure === null) return said
    return [{ side, kind: 'LINEHAUL', description: null, amount: figure }]
  }
  return [...of('CUSTOMER', load.bill), ...of('CARRIER', load.cost)]
}

export interface ChargeRow {
  readonly key: string
  readonly name: string
  /** null: nothing is charged for it on this side. */
  readonly bill: Money | null
  readonly cost: Money | null
}

/** What is billed and what it cost stand in one row where they are for the same thing. */
export function chargeRows(charges: readonly SaidCharge[]): readonly ChargeRow[] {
  const rows = new Map<string, ChargeRow>()
  for (const { side, kind, description, amount } of charges) {
    const name = nameOf(kind, description)
    const key = free(rows, name, side)
    const row = rows.get(key) ?? { key, name, bill: null, cost: null }
    rows.set(key, side === 'CUSTOMER' ? { ...row, bill: amount } : { ...row, cost: amount })
  }
  return [...rows.values()]
}

function nameOf(kind: ChargeKind, description: string | null): string {
  if (description === null) return CHARGE_NAMES[kind]
  return kind === 'OTHER' ? description : `${CHARGE_NAMES[kind]}, ${description}`
}

/** Two charges of one side for the same thing are two rows. */
function free(rows: ReadonlyMap<string, ChargeRow>, name: string, side: ChargeSide): string {
  let key = name
  for (let n = 2; isTaken(rows.get(key), side); n += 1) key = `${name} ${n}`
  return key
}

const isTaken = (row: ChargeRow | undefined, side: ChargeSide) =>
  row !== undefined && (side === 'CUSTOMER' ? row.bill : row.cost) !== null
