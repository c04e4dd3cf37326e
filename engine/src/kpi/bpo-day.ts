import {
  abandonedAfterSeconds,
  type Call,
  DEFAULT_TERMS,
  isShortAbandon,
  type ServiceLevelTerms,
  serviceLevelPart,
} from '../bpo/index.ts'
import type { Day } from '../kernel/index.ts'

export type BpoCall = Omit<
  Call,
  'id' | 'ventureId' | 'campaignId' | 'zone' | 'currency' | 'agentId' | 'agentUserId' | 'externalRef' | 'version'
>

/** Counts, and sums in seconds and minor units; every column adds up over days. */
export type BpoDay = ReturnType<typeof bpoDay>

/**
 * `kpi.bpo_daily` of one campaign and agent (domain.md §5), by the day on which calls started; open calls count with
 * what is known of them. Void and test calls count nowhere. What is unknown enters no sum: each sum stands beside the
 * number of calls that it was measured on. `terms`: those of the campaign on that day.
 */
export function bpoDay(day: Day, calls: readonly BpoCall[], terms: ServiceLevelTerms = DEFAULT_TERMS) {
  const counted = calls.filter((call) => call.startedOn === day && !call.isTest && call.voidedAt === null)
  return { ...queue(counted), ...serviceLevel(counted, terms), ...handling(counted), ...results(counted) }
}

/** Offered are incoming calls; of those whose answer is known, each is answered or abandoned. */
function queue(calls: readonly BpoCall[]) {
  const incoming = calls.filter((call) => call.direction === 'INBOUND')
  const answered = calls.filter((call) => call.direction === 'INBOUND' && call.answered === true)
  return {
    offered: incoming.length,
    answered: answered.length,
    abandoned: incoming.filter((call) => call.answered === false).length,
    ...measured(
      'answerSeconds',
      answered.map((call) => call.answeredAfterSeconds),
    ),
    resolved: calls.filter((call) => call.resolved === true).length,
    resolvedMeasured: calls.filter((call) => call.resolved !== null).length,
  }
}

function serviceLevel(calls: readonly BpoCall[], terms: ServiceLevelTerms) {
  const parts = calls.map((call) => serviceLevelPart(call, terms))
  return {
    serviceLevelMet: parts.filter(({ met }) => met === 1).length,
    serviceLevelOf: parts.filter((part) => part.of === 1).length,
    shortAbandoned: calls.filter((call) => isShortAbandon(call, terms)).length,
    ...measured('abandonSeconds', calls.map(abandonedAfterSeconds)),
  }
}

function handling(calls: readonly BpoCall[]) {
  return {
    ...measured(
      'talkSeconds',
      calls.map((call) => call.talkSeconds),
    ),
    ...measured(
      'holdSeconds',
      calls.map((call) => call.holdSeconds),
    ),
    ...measured(
      'wrapSeconds',
      calls.map((call) => call.wrapSeconds),
    ),
    ...measured('handleSeconds', calls.map(handleSeconds)),
  }
}

/** Talk, hold and wrap of a call; unknown as soon as one of them is. */
function handleSeconds({ talkSeconds, holdSeconds, wrapSeconds }: BpoCall): number | null {
  if (talkSeconds === null || holdSeconds === null || wrapSeconds === null) return null
  return talkSeconds + holdSeconds + wrapSeconds
}

function results(calls: readonly BpoCall[]) {
  return {
    ...measured(
      'dials',
      calls.map((call) => call.dials),
    ),
    connects: calls.filter((call) => call.connected === true).length,
    connectsOfDialled: calls.filter((call) => call.connected === true && call.dials !== null).length,
    appointments: calls.filter((call) => call.appointmentSet === true).length,
    deals: calls.filter((call) => call.dealWon === true).length,
    /** Of connected calls, as their number below; of totals, those of days whose connects are known. */
    dealsOfKnown: calls.filter((call) => call.connected === true && call.dealWon === true).length,
    connectsDealKnown: calls.filter((call) => call.connected === true && call.dealWon !== null).length,
    ...measured(
      'revenueMinor',
      calls.map((call) => call.revenueMinor),
    ),
    ...measured(
      'ratingSum',
      calls.map((call) => call.rating),
    ),
  }
}

/** The sum of the known values under `name`, and how many they are under `nameMeasured`. */
function measured<N extends string>(name: N, values: readonly (number | null)[]): Record<N | `${N}Measured`, number> {
  const known = values.filter((value) => value !== null)
  const total = known.reduce((sum, value) => sum + value, 0)
  const columns: Record<string, number> = { [name]: total, [`${name}Measured`]: known.length }
  return columns as Record<N | `${N}Measured`, number>
}
