import type { Day, UserId, VentureId } from '@holdfast/engine/kernel'
import type { DaySpan, PublishedVersion } from '../../pay-terms.ts'

/** The days of a run and what they are paid by; `userId` null: everybody’s. */
export type RunPeriod = DaySpan & {
  readonly id: string
  readonly ventureId: VentureId
  readonly userId: UserId | null
  readonly currency: string
  readonly liveFrom: Day
  readonly versions: readonly PublishedVersion[]
}
