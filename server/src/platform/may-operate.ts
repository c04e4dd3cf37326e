import { type Caller, may } from './caller.ts'

/** Pausing, sending again, testing: the product itself, which belongs to no venture, so only a role of the group counts. */
export function mayOperate(caller: Caller): boolean {
  return may({ ...caller, ventures: [] }, 'admin.operate', '')
}
