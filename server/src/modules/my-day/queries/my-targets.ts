import type { contract, OwnTarget, ParsedInput, Reply } from '@holdfast/contract'
import { addDays, periodEnd, periodStart } from '@holdfast/engine/kernel'
import {
  findTargetMetric,
  type TargetMetric,
  targetInPeriod,
  targetMetricsOf,
  targetStanding,
} from '@holdfast/engine/kpi'
import { type Caller, type CallerVenture, may, personOf } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { type PersonTarget, targetsOfPerson } from '../../kpi/index.ts'
import { type Calendar, calendarOf } from '../../ventures/index.ts'
import { askedVentures } from '../asked-ventures.ts'
import { type OwnFigures, ownFigures, type Span } from './own-figures.ts'

type Endpoint = typeof contract.myDay.myTargets

/** In the order of the catalogue; the venture’s own day says which are in force. */
export async function myTargets(db: Reads, caller: Caller, input: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const items: OwnTarget[] = []
  const without: Reply<Endpoint>['without'][number][] = []
  for (const venture of askedVentures(caller, input.ventureId).filter(isMeasured)) {
    const own = await targetsIn(db, caller, venture)
    items.push(...own)
    if (own.length === 0)
      without.push({
        ventureId: venture.id,
        ventureName: venture.name,
        can: { set: may(caller, 'kpi.targets', venture.id) },
      })
  }
  return { items, without }
}

/** Somebody with a job in a venture whose trade has figures to aim at. */
function isMeasured({ type, membership }: CallerVenture): boolean {
  return (membership?.jobRole ?? null) !== null && targetMetricsOf(type).length > 0
}

async function targetsIn(db: Reads, caller: Caller, venture: CallerVenture): Promise<OwnTarget[]> {
  const all = await targetsOfPerson(db, venture.id, personOf(caller))
  const standing = all.filter(({ from, to }) => from <= venture.today && (to ?? venture.today) >= venture.today)
  if (standing.length === 0) return []
  const calendar = await calendarOf(db, venture.id)
  const figures = figuresOnce(db, caller, venture)
  const items: OwnTarget[] = []
  for (const { key } of targetMetricsOf(venture.type))
    for (const target of standing.filter(({ metric }) => metric === key)) {
      const metric = findTargetMetric(venture.type, key)
      const series = all.filter((each) => each.metric === key && each.campaignId === target.campaignId)
      if (metric) items.push(await shown(venture, { target, series, metric, calendar }, figures))
    }
  return items
}

type Aimed = {
  readonly target: PersonTarget
  /** All of the same metric and campaign: the period may hold two of them. */
  readonly series: readonly PersonTarget[]
  readonly metric: TargetMetric
  readonly calendar: Calendar
}

async function shown(
  venture: CallerVenture,
  { target, series, metric, calendar }: Aimed,
  figures: (span: Span) => Promise<OwnFigures>,
): Promise<OwnTarget> {
  const { today } = venture
  const period = target.per ?? 'month'
  const [from, to] = [periodStart(today, period, calendar.weekStart), periodEnd(today, period, calendar.weekStart)]
  const own = await figures({ from, to: today, campaignId: target.campaignId })
  const value = own[metric.figure] ?? null
  const aim = metric.addsUp ? (targetInPeriod(series, { from, to }, calendar)?.value ?? null) : target.value
  const due = metric.addsUp ? dueBefore(series, { from, today }, calendar) : null
  return {
    id: target.id,
    ventureId: venture.id,
    ventureName: venture.name,
    metric: metric.key,
    label: metric.label,
    unit: metric.unit,
    better: metric.better,
    currency: MONEY.includes(metric.unit) ? venture.currency : null,
    campaign: target.campaignId === null ? null : { id: target.campaignId, name: target.campaignName ?? '' },
    period,
    from,
    to,
    value,
    isMeasured: metric.figure in own,
    target: aim,
    due,
    standing: targetStanding(metric, { value, target: aim, due }),
  }
}

const MONEY: readonly TargetMetric['unit'][] = ['money', 'rate', 'perRoom']

/** On the first day of a period nothing was due yet. */
function dueBefore(
  series: readonly PersonTarget[],
  { from, today }: { readonly from: string; readonly today: string },
  calendar: Calendar,
): string {
  if (from === today) return '0'
  return targetInPeriod(series, { from, to: addDays(today, -1) }, calendar)?.value ?? '0'
}

/** Of each span and campaign once, however many targets look at it. */
function figuresOnce(db: Reads, caller: Caller, venture: CallerVenture): (span: Span) => Promise<OwnFigures> {
  const read = new Map<string, Promise<OwnFigures>>()
  return (span) => {
    const key = JSON.stringify(span)
    const known = read.get(key) ?? ownFigures(db, caller, venture, span)
    read.set(key, known)
    return known
  }
}
