/** A company as the merge shows it. */
export interface MergeSide {
  readonly id: string
  readonly name: string
  readonly facts: Readonly<Record<string, string>>
}
