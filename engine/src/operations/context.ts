import type { Instant, UserId } from '../kernel/index.ts'

/** Who decides (null: nobody in person), when, and by whose clock: days of operations are the venture's. */
export type OperationsContext = {
  readonly at: Instant
  readonly by: UserId | null
  readonly zone: string
}
