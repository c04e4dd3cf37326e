import { type Intention, permissionFor } from '@holdfast/engine/freight'
import { type Caller, may } from '../../../platform/caller.ts'

/** What a row offers, judged as the command will judge it: a contractor works on loads that they are credited on. */
export function mayCover(caller: Caller, ventureId: string, isMine: boolean): boolean {
  const cover: Intention = 'cover'
  return may(caller, permissionFor(cover, 'OPEN'), ventureId, { assignedToMe: isMine })
}

export function mayFlag(caller: Caller, ventureId: string, isMine: boolean): boolean {
  return may(caller, 'freight.write', ventureId, { assignedToMe: isMine })
}
