import type { Example, Rule } from '@holdfast/contract'

/** What of a draft is edited. */
export interface Draft {
  readonly startsOn: string
  readonly endsOn: string | null
  readonly rules: readonly Rule[]
  readonly examples: readonly Example[]
}
