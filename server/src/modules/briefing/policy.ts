import { type Caller, may } from '../../platform/caller.ts'

type ItemState = {
  readonly ventureId: string
  readonly section: string
  readonly isAcknowledged: boolean
  readonly resolvedOn: string | null
}

export function maySeeItems(caller: Caller, ventureId: string): boolean {
  return may(caller, 'briefing.read', ventureId)
}

export function mayTakeOn(caller: Caller, ventureId: string): boolean {
  return may(caller, 'briefing.acknowledge', ventureId)
}

export function maySetThresholds(caller: Caller, ventureId: string): boolean {
  return may(caller, 'briefing.thresholds', ventureId)
}

/** Whoever may take on what burns and enter tasks for others. */
export function mayAssign(caller: Caller, ventureId: string): boolean {
  return mayTakeOn(caller, ventureId) && may(caller, 'tasks.write', ventureId)
}

/** What became a task already is somebody's, and what was put out is nobody's any more. */
export function canAssign(
  caller: Caller,
  item: Pick<ItemState, 'ventureId' | 'resolvedOn'>,
  hasTask: boolean,
): boolean {
  return !hasTask && item.resolvedOn === null && mayAssign(caller, item.ventureId)
}

/** Only a fire that burns is there to be taken on. */
export function canAcknowledge(caller: Caller, { ventureId, section, isAcknowledged, resolvedOn }: ItemState): boolean {
  const burns = section === 'firefront' && !isAcknowledged && resolvedOn === null
  return burns && mayTakeOn(caller, ventureId)
}
