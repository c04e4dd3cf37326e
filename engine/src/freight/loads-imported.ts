import {
  addDays,
  type BusinessEvent,
  businessDay,
  type Day,
  type Instant,
  touched,
  type UserId,
} from '../kernel/index.ts'
import { daysOf, loadEvent } from './decided.ts'
import { changesByFile } from './file-changes.ts'
import type { Load, LoadContext } from './load.ts'
import type { FreightEvent } from './load-events.ts'
import { COUNTED_AS_DELIVERED } from './load-status.ts'

export const LOADS_IMPORTED = 'freight.loads_imported'

/** One event for a whole chunk of an import (domain.md §4); its subject is the import. */
export type LoadsImported = BusinessEvent<
  typeof LOADS_IMPORTED,
  {
    readonly ids: readonly string[]
    /** What a single step would have told of these loads, for those of which there is something to tell. */
    readonly told: readonly FreightEvent[]
    readonly by: UserId
    readonly at: Instant
  }
>
export type ImportedChange = {
  readonly before: Load | null
  readonly after: Load
  /** Of the flag that came down with it. */
  readonly flagged?: readonly Day[]
}

/** Names every business day that some figure counts these loads on, before and after. */
export function loadsImported(
  importId: string,
  changes: readonly ImportedChange[],
  context: LoadContext,
): LoadsImported {
  const days = changes.flatMap(({ before, after, flagged }) => [
    ...(before ? daysOf(before) : []),
    ...daysOf(after),
    ...(flagged ?? []),
  ])
  const facts = {
    ids: changes.map(({ after }) => after.id),
    told: changes.flatMap((change) => tellingOf(change, context)),
    by: context.by,
    at: context.at,
  }
  return { type: LOADS_IMPORTED, subjectId: importId, days: touched(...days), facts }
}

/** History makes no news (domain.md §7): of a new load only what happened yesterday or since, of one that stood all. */
function tellingOf({ before, after }: ImportedChange, context: LoadContext): readonly FreightEvent[] {
  const event = stepOf(before, after, context)
  if (event === null) return []
  const happenedOn = after.status === 'LOST' ? after.lostOn : after.deliveredOn
  const yesterday = addDays(businessDay(context.at, after.zone), -1)
  return before !== null || (happenedOn !== null && happenedOn >= yesterday) ? [event] : []
}

function stepOf(before: Load | null, after: Load, context: LoadContext): FreightEvent | null {
  const days = before ? daysOf(before) : []
  const moved = before?.status !== after.status
  if (moved && after.status === 'LOST' && after.lostReason !== null)
    return loadEvent('freight.load_lost', { reason: after.lostReason, note: after.lostNote }, after, context, days)
  if (moved && isDelivered(after) && !(before && isDelivered(before)))
    return loadEvent('freight.load_delivered', {}, after, context, days)
  if (before === null) return null
  if (moved && after.status === 'CANCELLED')
    return loadEvent('freight.load_cancelled', { reason: after.cancelReason ?? '' }, after, context, days)
  if (moved && before.status === 'OPEN') return loadEvent('freight.load_covered', {}, after, context, days)
  return loadEvent(
    'freight.load_amended',
    { changes: changesByFile(before, after), reason: null },
    after,
    context,
    days,
  )
}

function isDelivered({ status }: Load): boolean {
  return COUNTED_AS_DELIVERED.includes(status)
}
