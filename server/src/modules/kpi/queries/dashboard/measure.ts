import type { DrillOf, Tile } from '@holdfast/contract'

/** Something that has a tile. `Sums` are those of a period, `Figures` what the API makes of them: one definition each. */
export type Measure<Sums, Figures> = {
  readonly metric: string
  readonly label: string
  readonly unit: Tile['unit']
  readonly better: Tile['better']
  /** Money: one tile for each currency. Everything else is of all of them together. */
  readonly perCurrency?: true
  /** What it is, by which day it counts, and what it leaves out. */
  readonly definition: string
  readonly value: (figures: Figures) => string | number | null
  /** Of how many rows it is; null where every row has it. */
  readonly coverage?: (sums: Sums) => Coverage
  readonly drill: DrillOf | null
}

export type Coverage = {
  readonly rows: number
  readonly of: number
  /** "loads": what is counted; "without cost": what the others lack. */
  readonly what: string
  readonly lack: string
}

/** "41 of 53 loads; 12 without cost." Null when nothing is lacking. */
export function measuredOf(label: string, { rows, of, what, lack }: Coverage): Tile['measured'] {
  const lacking = of - rows
  return lacking <= 0 ? null : { rows, of, sentence: `${label} of ${rows} of ${of} ${what}; ${lacking} ${lack}.` }
}
