import type { Permission } from '../access/index.ts'
import type { Load } from './load.ts'
import { LOAD_TRANSITIONS } from './load-status.ts'
import { movesTime } from './load-times.ts'
import { permissionFor } from './permission-for.ts'
import { statusesBetween } from './statuses-between.ts'

/**
 * What a caller needs whose file makes `after` of a load that stands as `before`: what the same takes by hand, the most
 * of it where it is several steps.
 */
export function permissionToReimport(before: Load, after: Load): Permission {
  const way = [before.status, ...statusesBetween(before.status, after.status)]
  const steps = way.flatMap((from, position) => {
    const to = way[position + 1]
    const intention = to && LOAD_TRANSITIONS[from][to]
    return intention === undefined ? [] : [permissionFor(intention, from)]
  })
  const taken = [...steps, permissionFor(movesTime(before, after) ? 'correct_times' : 'amend', before.status)]
  return taken.includes('freight.correct') ? 'freight.correct' : 'freight.write'
}
