import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import type { UserId, VentureId } from '@holdfast/engine/kernel'
import { targetMetricsOf } from '@holdfast/engine/kpi'
import { type Caller, personOf, ventureOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { peopleNames } from '../../ventures/index.ts'
import { mayReadFigures, maySetTargets } from '../policy.ts'
import { standingTargets } from '../store/standing-targets.ts'
import type { StoredTarget } from '../target-book.ts'
import { metricView, targetView } from '../target-view.ts'
import { campaignNames } from './campaign-names.ts'

type Endpoint = typeof contract.kpi.listTargets
type Input = ParsedInput<Endpoint>

/** By metric in the order of the catalogue, then of the whole venture first, then by day. A contractor sees their own. */
export async function listTargets(db: Reads, caller: Caller, input: Input): Promise<Reply<Endpoint>> {
  const venture = ventureOf(caller, input.ventureId)
  const metrics = targetMetricsOf(venture.type)
  const seesAll = mayReadFigures(caller, venture.id, { self: false })
  const rows = (await standingTargets(db, venture.id))
    .filter((row) => isAskedFor(row, input) && (seesAll || row.userId === personOf(caller)))
    .sort(byOrder(metrics.map((metric) => metric.key)))
  const names = await namesOf(db, venture.id, rows)
  const edit = maySetTargets(caller, venture.id)
  return {
    items: rows.map((row) => targetView(venture.id, row, names, edit)),
    metrics: metrics.map(metricView),
    can: { edit },
  }
}

function isAskedFor(row: StoredTarget, { on, metric, campaignId, userId }: Input): boolean {
  const isInForce = on === undefined || (row.from <= on && (row.to ?? on) >= on)
  return (
    isInForce &&
    (metric === undefined || row.metric === metric) &&
    (campaignId === undefined || row.campaignId === campaignId) &&
    (userId === undefined || row.userId === userId)
  )
}

function byOrder(keys: readonly string[]): (a: StoredTarget, b: StoredTarget) => number {
  const place = ({ metric, campaignId, userId, from }: StoredTarget) =>
    `${String(keys.indexOf(metric) + 1).padStart(3, '0')} ${campaignId ?? ''} ${userId ?? ''} ${from}`
  return (a, b) => (place(a) < place(b) ? -1 : 1)
}

async function namesOf(db: Reads, ventureId: VentureId, rows: readonly StoredTarget[]) {
  const people = rows.flatMap((row) => (row.userId === null ? [] : [row.userId as UserId]))
  const named = rows.some((row) => row.campaignId !== null)
  return {
    campaigns: named ? await campaignNames(db, ventureId) : new Map<string, string>(),
    people: await peopleNames(db, [ventureId], people),
  }
}
