import type { contract, ParsedInput } from '@holdfast/contract'
import { type GivenTotals, kpiUpserted } from '@holdfast/engine/bpo'
import { refuse, type VentureId } from '@holdfast/engine/kernel'
import { authorize, type Caller, may } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { callCentre } from '../policy.ts'
import { holdDaysCounted, type Seat, seatKey } from '../store/days-counted.ts'
import { decidingTotals } from './decide-totals.ts'
import { knownDesks } from './known-desks.ts'
import { writeTotals } from './store/write-totals.ts'

type Input = ParsedInput<typeof contract.bpoTotals.upsertDayTotals>
export type Upserted = {
  readonly ventureId: VentureId
  readonly seats: readonly Seat[]
  readonly inserted: number
  readonly updated: number
  readonly unchanged: number
}

/** Enters or corrects totals of days, all or none. Refuses what `recordTotals` refuses, and `totals.twice`. */
export async function upsertTotals(tx: Tx, caller: Caller, input: Input): Promise<Upserted> {
  const venture = callCentre(caller, input.ventureId)
  authorize(may(caller, 'imports.work', venture.id), 'record totals of this call centre')
  const given = input.days.map(
    ({ campaignId, agentId, day, version, ...patch }) => ({ campaignId, agentId, day, version, patch }) as GivenTotals,
  )
  refuseTwice(given)
  const zones = await knownDesks(tx, venture.id, given)
  await holdDaysCounted(tx, venture.id, 'totals')
  const decide = await decidingTotals(tx, venture.id, given, { zones, now: caller.now })
  const changed = given.flatMap((each) => decide(each) ?? [])
  const { currency } = venture
  await writeTotals(tx, caller, { ventureId: venture.id, currency, source: input.source }, changed)
  if (changed.length > 0) publish(tx, caller, venture.id, [kpiUpserted(venture.id, changed)])
  const inserted = changed.filter(({ before }) => before === null).length
  return {
    ventureId: venture.id,
    seats: given,
    inserted,
    updated: changed.length - inserted,
    unchanged: given.length - changed.length,
  }
}

function refuseTwice(given: readonly GivenTotals[]): void {
  const keys = given.map(seatKey)
  const twice = given.find((each, at) => keys.indexOf(seatKey(each)) !== at)
  if (twice !== undefined)
    refuse(
      'refused',
      'totals.twice',
      `${twice.day} is given twice for one agent and campaign. Leave one of the two out.`,
      {
        day: twice.day,
      },
    )
}
