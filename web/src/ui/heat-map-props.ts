/** A cell; cells that are left out had nothing. */
export interface HeatCell {
  readonly row: string
  readonly column: string
  /** null: no data, which is not the coolest colour. */
  readonly value: number | null
}

interface HeatHead {
  readonly key: string
  /** In full: "Monday", "08:00 to 09:00". */
  readonly name: string
  readonly short: string
}

export interface HeatMapProps {
  /** The map in one sentence, for people who listen. */
  readonly label: string
  readonly rows: readonly HeatHead[]
  readonly columns: readonly HeatHead[]
  readonly cells: readonly HeatCell[]
  /** In the cell itself, at most four letters. */
  readonly format: (value: number) => string
  /** What a cell's value is of: "calls". */
  readonly measure: string
}
