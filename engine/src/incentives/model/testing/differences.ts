import type { Line as LineByHand } from '../../../incentives-by-hand/index.ts'
import { eachDay } from '../../../kernel/index.ts'
import { foldFirst, foldSecond, type PersonLine } from './both-folds.ts'
import { type History, SPAN } from './history.ts'

/** What the two engines say differently, a sentence per line and point; none = they agree. */
export function differences(history: History): readonly string[] {
  const first = new Map(foldFirst(history).map((line) => [keyOf(line), line]))
  const second = foldSecond(history, daysToAsk(history, [...first.values()]))
  const missing = [...first.keys()].filter((key) => !second.some((line) => keyOf(line) === key))
  return [
    ...missing.map((key) => `${key}: a line in the first engine only`),
    ...second.flatMap((line) => differencesOf(first.get(keyOf(line)), line)),
  ]
}

/**
 * The second engine is slow: it is asked for the days on which something happens or the first has a line. On all others
 * nothing changes from the day before, which one history in a few is asked about too.
 */
function daysToAsk({ loads, facts, people, versions, venture }: History, lines: readonly PersonLine[]) {
  const eventful = new Set([
    ...lines.map(({ day }) => day),
    ...(loads ?? []).map(({ billingDate }) => billingDate),
    ...(facts ?? []).map(({ day }) => day),
    ...people.flatMap(({ memberships }) => memberships.map(({ from }) => from)),
    ...versions.map(({ from }) => from),
    venture.liveFrom,
  ])
  const isShort = (loads ?? []).length < 3
  return eachDay(SPAN.from, SPAN.to).filter((day) => isShort || eventful.has(day))
}

/** The first engine keeps no line of a quiet day: there the second may say only that it pays nothing. */
function differencesOf(first: PersonLine | undefined, second: LineByHand): readonly string[] {
  if (first === undefined) return unlike(second, [['minor', 0, second.minor]])
  return unlike(second, [
    ['minor', first.amountMinor, second.minor],
    ['to date', first.settledToDate, second.settledToDate],
    ['before', first.settledBefore, second.settledBefore],
    ['unmeasured', first.unmeasured, second.unmeasured],
    ['currency', first.currency, second.currency],
    ['value', first.toDate.value, second.toDate.value],
    ['metrics', metricsText(first.toDate.metrics), metricsText(second.toDate.metrics)],
    ['earned', first.toDate.earned, second.toDate.earned],
    ...(isSameReason(first, second) ? [] : ([['reason', first.reason, second.reason]] as const)),
  ])
}

function metricsText(metrics: LineByHand['toDate']['metrics'] | undefined): string {
  return JSON.stringify(Object.entries(metrics ?? {}).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function isSameReason({ reason }: PersonLine, second: LineByHand): boolean {
  return second.reason === null || (reason !== null && SAME_REASONS[second.reason].includes(reason))
}

const SAME_REASONS: Readonly<Record<NonNullable<LineByHand['reason']>, readonly string[]>> = {
  'no role': ['no_data'],
  'no credit': ['no_data', 'nothing_done'],
  gate: ['gate'],
  cap: ['cap'],
}

function unlike(line: LineByHand, points: readonly (readonly [string, unknown, unknown])[]): readonly string[] {
  return points
    .filter(([, one, other]) => one !== other)
    .map(([name, one, other]) => `${keyOf(line)} ${name}: ${one} in the first engine, ${other} in the second`)
}

function keyOf({ person, ruleKey, day }: { readonly person: string; readonly ruleKey: string; readonly day: string }) {
  return `${person} ${ruleKey} ${day}`
}
