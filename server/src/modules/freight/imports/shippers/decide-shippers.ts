import type { RowOutcome } from '../../../../platform/imports/kind.ts'
import { voidSentence } from '../decide-loads.ts'
import { foldedName, type NamedRecord } from '../record-book.ts'
import type { ShipperRow } from './shipper-row.ts'

export type StandingShipper = {
  /** null: a row of this file makes it. */
  readonly id: string | null
  readonly customerId: string
  readonly name: string
  readonly city: string
  readonly state: string
  readonly address: string | null
  readonly isDefault: boolean
  readonly isVoid: boolean
  readonly externalRef: string | null
}
export type DecidedShippers = {
  readonly outcomes: readonly RowOutcome[]
  /** Made or changed, in the order of the file. */
  readonly written: readonly StandingShipper[]
}

/** What rows do to locations, in the order of the file; what a row leaves blank stays. */
export function decideShippers(
  rows: readonly ShipperRow[],
  stored: readonly StandingShipper[],
  customer: (nameOrCode: string) => NamedRecord | null,
): DecidedShippers {
  const slots = [...stored]
  const touched = new Set<number>()
  const outcomes = rows.map((row): RowOutcome => {
    const of = customer(row.customer)
    if (of === null)
      return {
        refused: `This venture has no customer "${row.customer}". Import the customer first, or correct the name.`,
        column: 'customer',
      }
    if (of.isVoid) return { refused: voidSentence('customer', row.customer), column: 'customer' }
    const found = slotOf(slots, row, of.id)
    if (found === 'other')
      return {
        refused: 'This code is of a location of another customer. Correct one of the two.',
        column: 'externalRef',
      }
    const before = found === null ? null : (slots[found] ?? null)
    if (before?.isVoid)
      return {
        refused: 'This location is void here. Bring it back on the page of its customer, or leave the line out.',
      }
    const after = shipperAfter(before, row, of.id, !slots.some((each) => isUsualOf(each, of.id)))
    if (before !== null && JSON.stringify(before) === JSON.stringify(after)) return 'same'
    if (after.isDefault)
      for (const [slot, each] of slots.entries())
        slots[slot] = { ...each, isDefault: each.isDefault && each.customerId !== of.id }
    const slot = found ?? slots.length
    slots[slot] = after
    touched.add(slot)
    return before === null ? 'new' : 'changed'
  })
  return { outcomes, written: [...touched].flatMap((slot) => slots[slot] ?? []) }
}

function isUsualOf({ customerId, isDefault }: StandingShipper, id: string): boolean {
  return customerId === id && isDefault
}

/** By code, else by the customer and the name without case. */
function slotOf(slots: readonly StandingShipper[], row: ShipperRow, customerId: string): number | null | 'other' {
  const coded = row.externalRef === null ? -1 : slots.findIndex((each) => each.externalRef === row.externalRef)
  if (coded !== -1) return slots[coded]?.customerId === customerId ? coded : 'other'
  const name = foldedName(row.name)
  const named = slots.findIndex(
    (each) =>
      each.customerId === customerId &&
      foldedName(each.name) === name &&
      (row.externalRef === null || each.externalRef === null),
  )
  return named === -1 ? null : named
}

function shipperAfter(
  before: StandingShipper | null,
  row: ShipperRow,
  customerId: string,
  isFirst: boolean,
): StandingShipper {
  const { name, place, address, isDefault, externalRef } = row
  return {
    id: before?.id ?? null,
    customerId,
    name: before !== null && foldedName(before.name) === foldedName(name) ? before.name : name,
    city: place.city === '' && before?.state === place.state ? before.city : place.city,
    state: place.state === '' && before !== null ? before.state : place.state,
    address: address ?? before?.address ?? null,
    // Which one is the usual one is handed on, and never taken away by a file.
    isDefault: before?.isDefault === true || isDefault === true || isFirst,
    isVoid: false,
    externalRef: externalRef ?? before?.externalRef ?? null,
  }
}
