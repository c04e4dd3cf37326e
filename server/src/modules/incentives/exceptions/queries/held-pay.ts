import type { UserId } from '@holdfast/engine/kernel'
import { sql } from 'kysely'
import type { Reads } from '../../../../platform/db/tx.ts'
import type { Found, Judged, StandingPayout, Stops } from '../exception.ts'
import { type OpenHold, openHolds } from './open-holds.ts'

/** Open holds that touch a draft: on its person, on a load that they are credited with in the period, or on everybody. */
export async function heldPay(db: Reads, judged: Judged): Promise<readonly Found[]> {
  const drafts = judged.payouts.filter(({ isDraft }) => isDraft)
  if (drafts.length === 0) return []
  const holds = await openHolds(db, judged.ventureId)
  const credited = await creditedWith(db, judged, holds)
  return holds.flatMap((hold) => {
    const stops = stoppedBy(hold, credited)
    const touched = stops === 'everybody' ? drafts : drafts.filter(({ userId }) => stops.includes(userId))
    return touched.length === 0 ? [] : [foundOf(hold, stops, touched, judged)]
  })
}

function stoppedBy({ kind, subjectId }: OpenHold, credited: ReadonlyMap<string, readonly UserId[]>) {
  if (kind === 'VENTURE') return 'everybody' satisfies Stops
  return kind === 'PERSON' ? [subjectId as UserId] : (credited.get(subjectId) ?? [])
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

/** Who is credited in the period with the loads that are held. */
async function creditedWith(
  db: Reads,
  { ventureId, from, to }: Judged,
  holds: readonly OpenHold[],
): Promise<ReadonlyMap<string, readonly UserId[]>> {
  const loads = holds.filter(({ kind }) => kind === 'LOAD').map(({ subjectId }) => subjectId)
  if (loads.length === 0) return new Map()
  const rows = await sql<{ loadId: string; people: UserId[] }>`
    select source_id as "loadId", json_agg(distinct user_id) as people from incentives.credits
    where venture_id = ${ventureId} and source_id = any (${loads}::uuid[]) and source_kind = 'load'
      and work_day between ${from}::date and ${to}::date
    group by source_id`.execute(db)
  return new Map(rows.rows.map(({ loadId, people }) => [loadId, people]))
}
