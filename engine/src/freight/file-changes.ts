import { changesIn } from './changes-in.ts'
import type { Credit } from './credits.ts'
import { loadEvent } from './decided.ts'
import type { Load, LoadContext } from './load.ts'
import type { Change, EventOf } from './load-events.ts'
import { isSameCredits } from './set-credits.ts'

/** What a load's page tells of a file that changed it: the load as it was left, and what stood before and after. */
export type FileMoment = EventOf<'freight.load_amended'>['facts'] & { readonly creditsBefore?: readonly Credit[] }

/** `beside`: changes of what no rule looks at, and of names. */
export function fileMoment(
  before: Load,
  after: Load,
  beside: Readonly<Record<string, Change>>,
  context: LoadContext,
): FileMoment {
  const changes = { ...changesByFile(before, after), ...beside }
  const { facts } = loadEvent('freight.load_amended', { changes, reason: null }, after, context, [])
  return isSameCredits(before.credits, after.credits) ? facts : { ...facts, creditsBefore: before.credits }
}

const SAID_BY_FILES = [
  'status',
  'customerName',
  'billMinor',
  'costMinor',
  'miles',
  'createdAt',
  'pickedUpAt',
  'deliveredAt',
  'billingDateFixed',
  'lostAt',
  'lostReason',
  'cancelledAt',
  'cancelReason',
  'lane',
] as const

/** What a file can change of a load, each with what stood before; the credits stand beside. */
export function changesByFile(before: Load, after: Load): Readonly<Record<string, Change>> {
  return {
    ...changesIn(before, after, SAID_BY_FILES),
    ...changesIn(unitOf(before), unitOf(after), ['truck', 'driverId']),
  }
}

function unitOf({ ownUnit }: Load) {
  return { truck: ownUnit?.truck ?? null, driverId: ownUnit?.driverId ?? null }
}
