import { customerDormant, type DormancyStep, dormancyEnded, dormancyStep, type Shipper } from '@holdfast/engine/freight'
import { todayIn } from '../../../platform/caller.ts'
import type { Command } from '../../../platform/command.ts'
import { publish } from '../../../platform/events.ts'
import type { VentureToWork } from '../../../platform/jobs/scheduled-job.ts'
import { deskSettings } from '../companies/queries/desk-settings.ts'
import { findShippers } from './store/find-shippers.ts'
import { beginStretches, endStretches } from './store/write-stretches.ts'

/** Few enough that nobody waits for long. */
export const CUSTOMERS_AT_ONCE = 500

export type Followed = {
  readonly customers: number
  readonly dormant: number
  readonly reactivated: number
  readonly corrected: number
}
type Named = Shipper & { readonly id: string; readonly name: string }
type Decided = { readonly shipper: Named; readonly step: DormancyStep }

/** Notes what the nights since the last one changed, of so many customers at most; of nobody twice. */
export const followDormancy: Command<VentureToWork, Followed> = async (tx, caller, { id: ventureId, zone }) => {
  const today = todayIn(zone, caller.now)
  const { dormantDays } = await deskSettings(tx, ventureId)
  const shippers = await findShippers(tx, { ventureId, today, dormantDays, most: CUSTOMERS_AT_ONCE })
  const decided = shippers.map((shipper): Decided => ({ shipper, step: dormancyStep(shipper, dormantDays, today) }))
  const ended = decided.flatMap(endOf)
  await endStretches(tx, ventureId, ended)
  const begun = decided.flatMap(({ shipper, step }) => (step.begun === null ? [] : [{ shipper, stretch: step.begun }]))
  const news = await beginStretches(tx, ventureId, begun, caller.now)
  const told = begun.filter(({ shipper }) => news.has(shipper.id))
  publish(tx, caller, ventureId, [
    ...ended.map(({ shipper, stretch, end }) => dormancyEnded(shipper, stretch, end)),
    ...told.map(({ shipper, stretch }) => customerDormant(shipper, stretch, dormantDays)),
  ])
  const reactivated = ended.filter(({ end }) => end.by !== null).length
  return { customers: shippers.length, dormant: told.length, reactivated, corrected: ended.length - reactivated }
}

function endOf({ shipper, step }: Decided) {
  return shipper.open === null || step.ended === null ? [] : [{ shipper, stretch: shipper.open, end: step.ended }]
}
