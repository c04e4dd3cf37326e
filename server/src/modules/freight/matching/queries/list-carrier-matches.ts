import type { CarrierMatch, contract, ParsedInput, Reply } from '@holdfast/contract'
import { judgeCarrier, scoreCarrier } from '@holdfast/engine/freight'
import { refuse } from '@holdfast/engine/kernel'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { mayCorrect } from '../../companies/company-policy.ts'
import { gateView } from '../../companies/queries/carrier-gate.ts'
import { deskSettings } from '../../companies/queries/desk-settings.ts'
import { keptSnapshots } from '../../fmcsa/queries/kept-snapshots.ts'
import { type Kept, recordOf } from '../../fmcsa/register-record.ts'
import { type Best, bestCarriers } from './best-carriers.ts'
import { type MatchedLoad, matchedLoad } from './matched-load.ts'
import { type ShownCarrier, shownCarriers } from './shown-carriers.ts'

type Endpoint = typeof contract.carrierMatches.listCarrierMatches

/** As many statements for every number of carriers. Refuses `load.not_open`. */
export async function listCarrierMatches(
  db: Reads,
  caller: Caller,
  { id, limit, withFallen }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const load = await matchedLoad(db, caller, id)
  refuseUnlessOpen(load)
  const { today, zone } = ventureOf(caller, load.ventureId)
  const { unknownCarrier: unknown, snapshotDays } = await deskSettings(db, load.ventureId)
  const best = await bestCarriers(db, load, { today, unknown, limit, withFallen: withFallen === 'true' })
  const shown = await shownCarriers(
    db,
    caller,
    load,
    best.map((one) => one.id),
  )
  const numbers = [...shown.values()].flatMap(({ fields }) => fields.dotNumber ?? [])
  const register = await keptSnapshots(db, numbers)
  const terms = { today, zone, unknown, snapshotDays }
  const mayOverride = mayCorrect(caller, load.ventureId)
  return {
    items: best.flatMap((one) => {
      const carrier = shown.get(one.id)
      return carrier ? toMatch(one, carrier, { register, terms, mayOverride }) : []
    }),
  }
}

function refuseUnlessOpen({ status, isVoid }: MatchedLoad): void {
  if (status === 'OPEN' && !isVoid) return
  refuse('conflict', 'load.not_open', 'Carriers are sought for loads that nobody drives yet, and this is none.')
}

type Judging = {
  readonly register: ReadonlyMap<string, Kept>
  readonly terms: Parameters<typeof judgeCarrier>[2]
  readonly mayOverride: boolean
}

function toMatch(best: Best, { fields, lastRate, costPerMile }: ShownCarrier, judging: Judging): CarrierMatch {
  const { score, factors } = scoreCarrier(best.evidence)
  const kept = fields.dotNumber === null ? undefined : judging.register.get(fields.dotNumber)
  const gate = judgeCarrier(fields, kept ? recordOf(kept) : null, judging.terms)
  return {
    carrier: { id: best.id, name: fields.name },
    mcNumber: fields.mcNumber,
    score,
    factors: factors.map((factor) => ({ ...factor })),
    lastRate,
    costPerMile,
    gate: gateView(gate, judging.mayOverride),
    contact: { email: fields.email !== null, phone: fields.phone !== null },
    fellOffThis: best.fellOffThis,
  }
}
