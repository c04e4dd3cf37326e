import type { Day, VentureId } from '@holdfast/engine/kernel'
import { type Caller, todayIn } from '../caller.ts'
import type { Command } from '../command.ts'
import { takeAreaLock, takeMarks } from './area-marks.ts'
import type { DirtyArea } from './dirty-area.ts'

export type DaysToRecompute = { readonly ventureId: VentureId; readonly zone: string; readonly days: readonly Day[] }

/** Recomputes these days of an area whole, and all that wait besides; returns how many that were. */
export function recomputeDays(area: DirtyArea): Command<DaysToRecompute, number> {
  return async (tx, caller: Caller, { ventureId, zone, days }) => {
    await takeAreaLock(tx, area, ventureId)
    const waiting = await takeMarks(tx, area, ventureId, todayIn(zone, caller.now))
    const all = [...new Set([...days, ...waiting.days])].sort()
    if (all.length > 0) await area.recompute(tx, caller, ventureId, all, days.length > 0 ? null : waiting.causes)
    return all.length
  }
}
