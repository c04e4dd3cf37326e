import { type Caller, may } from '../../caller.ts'

/** Jobs of the group belong to no venture: only a role of the group counts. */
export function mayRunInGroup(caller: Caller): boolean {
  return may({ ...caller, ventures: [] }, 'admin.jobs_run', '')
}

export function mayRunIn(caller: Caller, ventureId: string): boolean {
  return may(caller, 'admin.jobs_run', ventureId)
}
