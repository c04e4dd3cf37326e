import type { Permission } from '@holdfast/engine/access'
import type { VentureId } from '@holdfast/engine/kernel'
import { type Caller, may, ventureOf } from '../../platform/caller.ts'

/** Where the caller sees every record of a kind, and where only those that are theirs. */
export type Sight = { readonly whole: readonly VentureId[]; readonly own: readonly VentureId[] }

export function sightOf(caller: Caller, permission: Permission, ventureId?: string): Sight {
  if (ventureId !== undefined) ventureOf(caller, ventureId)
  const ventures = caller.scope.filter((id) => ventureId === undefined || id === ventureId)
  const whole = ventures.filter((id) => may(caller, permission, id))
  const own = ventures.filter((id) => !whole.includes(id) && may(caller, permission, id, { assignedToMe: true }))
  return { whole, own }
}
