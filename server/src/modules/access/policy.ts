import { refuse, type UserId, type VentureId } from '@holdfast/engine/kernel'
import { type Caller, may } from '../../platform/caller.ts'

/** The ventures in which the caller may say why somebody may or may not do a thing. */
export function ventureIdsToExplain(caller: Caller, personId: UserId): readonly VentureId[] {
  const self = personId === caller.person?.id
  return caller.ventures.filter(({ id }) => may(caller, 'access.explain', id, { self })).map(({ id }) => id)
}

/** Refuses when the caller may not explain this person's access anywhere. */
export function requireExplaining(caller: Caller, personId: UserId, ventureIds: readonly VentureId[]): void {
  if (personId === caller.person?.id || ventureIds.length > 0 || caller.groupRole !== null) return
  refuse('forbidden', 'permission.missing', 'You may not look into what others may do. Ask a head of the venture.')
}
