import { isLoadMetric, METRICS } from '@holdfast/engine/incentives'
import type { UserId } from '@holdfast/engine/kernel'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { Found, Judged, StandingPayout, Stops } from '../exception.ts'
import { type OpenHold, openHolds } from './open-holds.ts'
import { whosePay } from './whose-pay.ts'

/** Open holds that touch a draft: on its person, on a load that its money stands on, or on everybody. */
export async function heldPay(db: Reads, judged: Judged): Promise<readonly Found[]> {
  const drafts = judged.payouts.filter(({ isDraft }) => isDraft)
  if (drafts.length === 0) return []
  const holds = await openHolds(db, judged.ventureId)
  const paid = await paidByHeld(db, judged, holds)
  return holds.flatMap((hold) => {
    const stops = stoppedBy(hold, paid)
    const touched = stops === 'everybody' ? drafts : drafts.filter(({ userId }) => stops.includes(userId))
    return touched.length === 0 ? [] : [foundOf(hold, stops, touched, judged)]
  })
}

function stoppedBy({ kind, subjectId }: OpenHold, paid: ReadonlyMap<string, readonly UserId[]>) {
  if (kind === 'VENTURE') return 'everybody' satisfies Stops
  return kind === 'PERSON' ? [subjectId as UserId] : (paid.get(subjectId) ?? [])
}

function foundOf(hold: OpenHold, stops: Stops, touched: readonly StandingPayout[], { ventureName }: Judged): Found {
  const [first] = touched
  const isPersons = hold.kind === 'PERSON' && first !== undefined
  const what = {
    PERSON: `The pay of ${first?.name}`,
    LOAD: `Whatever load ${hold.loadNumber ?? ''} earned`,
    VENTURE: `All pay of ${ventureName}`,
  }[hold.kind]
  return {
    kind: 'HELD',
    subjectId: hold.id,
    mark: hold.kind,
    says: `${what} is held: ${hold.reason.replace(/[.!?]?$/, '.')}`,
    person: isPersons ? { id: first.userId, name: first.name } : null,
    payoutId: isPersons && touched.length === 1 ? first.id : null,
    loadId: hold.kind === 'LOAD' ? hold.subjectId : null,
    day: null,
    stops,
  }
}

/** Whose pay of the period stands on the loads that are held, whatever of them it counts. */
async function paidByHeld(db: Reads, judged: Judged, holds: readonly OpenHold[]) {
  const ids = holds.filter(({ kind }) => kind === 'LOAD').map(({ subjectId }) => subjectId)
  const metrics = METRICS.filter(isLoadMetric).map(({ key }) => key)
  return whosePay(db, judged, { kind: 'load', ids, metrics })
}
