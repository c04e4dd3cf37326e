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

/** Only a fire that burns is there to be taken on. */
export function canAcknowledge(caller: Caller, { ventureId, section, isAcknowledged, resolvedOn }: ItemState): boolean {
  const burns = section === 'firefront' && !isAcknowledged && resolvedOn === null
  return burns && mayTakeOn(caller, ventureId)
}
