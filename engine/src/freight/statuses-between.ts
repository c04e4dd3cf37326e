import { COVERED_OR_LATER, LOAD_TRANSITIONS, type LoadStatus } from './load-status.ts'

/** The states on the way, `to` last, that a load passes from where it stands; the database lets none be skipped. */
export function statusesBetween(from: LoadStatus, to: LoadStatus): readonly LoadStatus[] {
  if (from === to) return []
  if (LOAD_TRANSITIONS[from][to] !== undefined) return [to]
  const next = MILESTONES.find((status) => isFurther(status, from) && LOAD_TRANSITIONS[from][status] !== undefined)
  return next === undefined ? [to] : [next, ...statusesBetween(next, to)]
}

const MILESTONES: readonly LoadStatus[] = ['COVERED', 'DELIVERED', 'INVOICED', 'PAID']
const FORWARD: readonly LoadStatus[] = ['OPEN', ...COVERED_OR_LATER]

/** Whether a load that is `a` has come further than one that is `b`. */
export function isFurther(a: LoadStatus, b: LoadStatus): boolean {
  return FORWARD.indexOf(a) > FORWARD.indexOf(b)
}
