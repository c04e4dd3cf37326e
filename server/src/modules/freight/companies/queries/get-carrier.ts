import type { Carrier, Voided } from '@holdfast/contract'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { keptSnapshots } from '../../fmcsa/queries/kept-snapshots.ts'
import { isSaid, registerView } from '../../fmcsa/register-record.ts'
import { sightOf } from '../../policy.ts'
import { utc } from '../../utc.ts'
import { companyCan, mayCorrect, refuseMissing } from '../company-policy.ts'
import type { CarrierFields } from '../store/hold-carrier.ts'
import { CARRIER_FIELDS } from './carrier-columns.ts'
import { gateView } from './carrier-gate.ts'
import { carrierScorecard } from './carrier-scorecard.ts'
import { companyTimeline } from './company-timeline.ts'
import { gateOf } from './find-gate.ts'
import { voidedOf, voidedView } from './voided-of.ts'

/** One carrier with its scorecard, gate and register record. Asked for one that was merged, the one that stayed. */
export async function getCarrier(db: Reads, caller: Caller, { id }: { readonly id: string }): Promise<Carrier> {
  const record = await findCarrierRecord(db, caller, id)
  if (!record) return refuseMissing('carrier')
  const { fields, mergedFrom, ...carrier } = record
  const venture = ventureOf(caller, carrier.ventureId)
  const gate = await gateOf(db, venture, fields)
  const kept =
    fields.dotNumber === null ? undefined : (await keptSnapshots(db, [fields.dotNumber])).get(fields.dotNumber)
  const timeline = await companyTimeline(db, venture.id, [carrier.id, ...mergedFrom.map((merged) => merged.id)])
  return {
    ...carrier,
    ...fields,
    equipment: [...fields.equipment],
    lanes: [...fields.lanes],
    currency: venture.currency,
    scorecard: await carrierScorecard(db, { ventureId: venture.id, carrierId: carrier.id, today: venture.today }),
    gate: gateView(gate, mayCorrect(caller, venture.id)),
    register: kept && isSaid(kept) ? registerView(kept, venture) : null,
    mergedFrom: [...mergedFrom],
    timeline: timeline.map((moment) => ({ ...moment, at: utc(moment.at) })),
    voided: voidedView(carrier.voided),
    can: companyCan(caller, venture.id, carrier.voided !== null),
  }
}

type CarrierRecord = {
  readonly id: string
  readonly ventureId: string
  readonly version: number
  readonly voided: Voided | null
  readonly fields: CarrierFields
  readonly mergedFrom: readonly { readonly id: string; readonly name: string }[]
}

async function findCarrierRecord(db: Reads, caller: Caller, id: string): Promise<CarrierRecord | undefined> {
  const { rows } = await sql<CarrierRecord>`
    select k.id, k.venture_id as "ventureId", k.version, ${CARRIER_FIELDS} as fields,
      ${voidedOf('k')} as voided,
      (select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name) order by g.name, g.id), '[]')
        from freight.carriers g where g.venture_id = k.venture_id and g.merged_into = k.id) as "mergedFrom"
    from freight.carriers c
    join freight.carriers k on k.venture_id = c.venture_id and k.id = coalesce(c.merged_into, c.id)
    where c.venture_id = any (${[...sightOf(caller).whole]}::uuid[]) and c.id = ${id}`.execute(db)
  return rows[0]
}
