import type { VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import { sightOf } from '../policy.ts'

export function mayFindRecords(caller: Caller, ventureId: VentureId): boolean {
  const { whole, credited } = sightOf(caller)
  return whole.includes(ventureId) || credited.includes(ventureId)
}
