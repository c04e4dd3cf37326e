import type { Load } from '@holdfast/engine/freight'
import type { LoadDetails } from '../store/save-load.ts'

export type ImportedDetails = Omit<LoadDetails, 'void_reason'>

/** A load as a chunk of rows leaves it. */
export type StandingLoad = {
  /** As it is stored; null: it is not. */
  readonly before: Load | null
  readonly load: Load
  readonly details: ImportedDetails
  /** As they are stored; null: the load is not. */
  readonly detailsBefore: ImportedDetails | null
  /** Of the carrier that it is stored with; null: none. */
  readonly carrierName: string | null
  /** Sides whose figure is the sum of charges, which a file does not know. */
  readonly itemised: { readonly bill: boolean; readonly cost: boolean }
  readonly externalRef: string | null
  readonly importKey: string | null
  /** What the row said that wrote it last; null: it was entered by hand. */
  readonly digest: string | null
}
type Known = { readonly externalRef: string | null; readonly key: string; readonly number: string | null }

/** The loads that a chunk of rows may mean, those that it brings included. */
export type LoadBook = {
  /** null: none yet; 'several': the reference names one load and the number another. */
  readonly find: (row: Known) => StandingLoad | null | 'several'
  readonly put: (standing: StandingLoad, row: Known) => void
  readonly all: () => readonly StandingLoad[]
}

export function loadBook(stored: readonly StandingLoad[]): LoadBook {
  const slots: StandingLoad[] = []
  const byName = new Map<string, number>()
  const file = (standing: StandingLoad, slot: number) => {
    slots[slot] = standing
    for (const name of namesOf(standing)) byName.set(name, slot)
  }
  for (const standing of stored) file(standing, slots.length)
  const slotsOf = (row: Known) => [...new Set(askedBy(row).flatMap((name) => byName.get(name) ?? []))]
  return {
    find: (row) => {
      const [slot, ...others] = slotsOf(row)
      if (others.length > 0) return 'several'
      const found = slot === undefined ? undefined : slots[slot]
      if (found === undefined) return null
      const isOther = row.externalRef !== null && found.externalRef !== null && found.externalRef !== row.externalRef
      return isOther ? 'several' : found
    },
    put: (standing, row) => file(standing, slotsOf(row)[0] ?? slots.length),
    all: () => slots,
  }
}

function namesOf({ externalRef, importKey, load }: StandingLoad): readonly string[] {
  return [
    ...(externalRef === null ? [] : [`ref ${externalRef}`]),
    ...(importKey === null ? [] : [`key ${importKey}`]),
    ...(load.number === '' ? [] : [`number ${load.number}`]),
  ]
}

/** A row with a reference has no other key. */
function askedBy({ externalRef, key, number }: Known): readonly string[] {
  return [externalRef === null ? `key ${key}` : `ref ${externalRef}`, ...(number === null ? [] : [`number ${number}`])]
}
