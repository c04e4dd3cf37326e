import type { Day, VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../caller.ts'
import type { Tx } from '../db/tx.ts'

/** What is recomputed whole, by day, from the facts: KPI days, pay, briefing lines. */
export type DirtyArea = {
  readonly name: string
  readonly hears: (eventType: string) => boolean
  /** A day still to come stays marked until it begins in the venture's zone. */
  readonly waitsForDay?: true
  /** `causes`: the events that marked the days, by id; null when somebody asked for the days as a whole. */
  readonly recompute: (
    tx: Tx,
    caller: Caller,
    ventureId: VentureId,
    days: readonly Day[],
    causes: readonly string[] | null,
  ) => Promise<void>
}
