import type { Standing } from '@holdfast/contract'
import {
  capStanding,
  findMetric,
  gateStandings,
  nextStep,
  pace,
  paceDays,
  type Rule,
  type Snapshot,
  withOverride,
} from '@holdfast/engine/incentives'
import { type Day, fromMinor, PERIODS, type Period, periodEnd, periodStart, toText } from '@holdfast/engine/kernel'
import type { Calendar } from '../../ventures/index.ts'
import type { OfferedRule } from './offered-rules.ts'
import type { Payee } from './queries/payees.ts'
import type { OwnRate, RunningLine } from './queries/running-lines.ts'

type StandingAsked = {
  readonly offered: OfferedRule
  readonly payee: Payee
  readonly today: Day
  readonly liveFrom: Day
  readonly calendar: Calendar
  readonly latest: RunningLine | undefined
  /** What the running cap period has paid, in minor units. */
  readonly cappedMinor: number
  readonly ownRate: OwnRate | undefined
}

/** Where a person stands in the accumulation period that runs today, by the snapshot that their latest line stores. */
export function standingOf(asked: StandingAsked): Standing {
  const { offered, today, calendar, ownRate } = asked
  const rule = withOverride(offered.rule, ownRate)
  const per = periodOf(rule)
  const from = periodStart(today, per, calendar.weekStart)
  const to = periodEnd(today, per, calendar.weekStart)
  const latest = asked.latest && asked.latest.day >= from ? asked.latest : undefined
  const untouched = nothingYet(rule, asked.cappedMinor)
  const toDate = latest?.toDate ?? untouched
  const through = latest?.day === today ? (latest.before ?? untouched) : toDate
  const { loads: _, ...snapshot } = toDate
  return {
    rule: rule as Standing['rule'],
    ownRate: ownRate ? { rate: ownRate.rate, startsOn: ownRate.startsOn, endsOn: ownRate.endsOn } : null,
    from,
    to,
    asOf: latest?.day ?? null,
    snapshot: snapshotView(snapshot),
    gates: gateStandings(rule, toDate).map((gate) => ({ ...gate })),
    cap: capStanding(rule, toDate),
    next: nextView(nextStep(rule, toDate)),
    pace: per === 'day' ? null : paceOf(rule, { through, toDate }, { from: counted(asked, { from, to }), to }, asked),
  }
}

/** What a person without a line in the period stands at: 0 of what adds up, no data of a ratio. */
function nothingYet(rule: Rule, cappedMinor: number): Snapshot {
  const zero = (key: string) => (findMetric(key)?.kind === 'ratio' ? null : '0')
  const instead = rule.config['metricKey']
  const keys = [
    ...(typeof instead === 'string' ? [instead] : []),
    ...(rule.qualification?.all ?? []).map((g) => g.metricKey),
  ]
  return {
    value: zero(rule.metricKey),
    metrics: Object.fromEntries(keys.map((key) => [key, zero(key)])),
    ...(rule.cap && { earned: toText(fromMinor({ minor: cappedMinor, currency: rule.currency })) }),
  }
}

function paceOf(
  rule: Rule,
  snapshots: { readonly through: Snapshot; readonly toDate: Snapshot },
  period: { readonly from: Day; readonly to: Day },
  { today, calendar }: StandingAsked,
): Standing['pace'] {
  const days = paceDays(period, today, calendar)
  if (days === null) return null
  const { value, amount } = pace(rule, snapshots, days)
  return { value, amountMinor: amount.minor }
}

/** The first day of the period that counts for the person: live, in force, a member. */
function counted({ liveFrom, offered, payee }: StandingAsked, { from, to }: { from: Day; to: Day }): Day {
  const firstOf = (spans: readonly { readonly startsOn: Day; readonly endsOn: Day | null }[]) =>
    spans
      .filter(({ startsOn, endsOn }) => startsOn <= to && (endsOn ?? to) >= from)
      .map(({ startsOn }) => startsOn)
      .sort()[0] ?? from
  return [from, liveFrom, firstOf(offered.held), firstOf(payee.memberships)].reduce((a, b) => (a > b ? a : b))
}

function periodOf({ accumulate }: Rule): Period {
  return PERIODS.find((each) => each === accumulate) ?? 'day'
}

function snapshotView({ value, metrics, earned }: Snapshot): Standing['snapshot'] {
  return { value, ...(metrics && { metrics: { ...metrics } }), ...(earned !== undefined && { earned }) }
}

/** The same words; only lists that may be changed. */
function nextView(step: ReturnType<typeof nextStep>): Standing['next'] {
  if (step?.kind === 'gates') return { ...step, unmet: step.unmet.map((gate) => ({ ...gate })) }
  if (step?.kind === 'loads') return { ...step, slabs: step.slabs.map((slab) => ({ ...slab })) }
  return step
}
