import { tidyLine } from '@holdfast/engine/kernel'
import type { GivenRow, RowError } from '../../../../platform/imports/kind.ts'
import { type Place, readPlace } from '../place-cells.ts'

/** Null where the row says nothing. */
export type ShipperRow = {
  readonly line: number
  /** Name or code. */
  readonly customer: string
  readonly name: string
  readonly place: Place
  readonly address: string | null
  readonly isDefault: boolean | null
  readonly externalRef: string | null
}

const LONGEST = { customer: 200, name: 200, address: 500, externalRef: 120 } as const

export function checkShipperRow({
  line,
  values,
}: GivenRow): { readonly row: ShipperRow } | { readonly errors: readonly RowError[] } {
  const text = (key: string) => (values[key] ?? null) as string | null
  const errors: RowError[] = Object.entries(LONGEST).flatMap(([column, most]) => {
    const length = text(column)?.length ?? 0
    return length > most ? [{ column, message: `At most ${most} characters, and this has ${length}. Shorten it.` }] : []
  })
  const place = readPlace(text('city'), text('state'))
  if ('error' in place) return { errors: [...errors, { column: 'state', message: place.error }] }
  if (errors.length > 0) return { errors }
  return {
    row: {
      line,
      customer: tidyLine(text('customer') ?? ''),
      name: tidyLine(text('name') ?? ''),
      place,
      address: text('address'),
      isDefault: (values['isDefault'] ?? null) as boolean | null,
      externalRef: text('externalRef'),
    },
  }
}
