import { NO_STATE } from '@holdfast/contract'
import { COUNTED_AS_DELIVERED, LOAD_STATUSES } from '@holdfast/engine/freight'
import { type RawBuilder, sql } from 'kysely'
import { type Days, isAs, isAsked, NOTHING, within } from './column-conditions.ts'
import { datedBy, type LoadFilters } from './wanted-loads.ts'

type Sql = RawBuilder<unknown>

/** What a load `l` of a venture `v` must be like, each beginning with "and". `me` is who asks. */
export function conditions(filters: LoadFilters, me: string): Sql {
  return sql`and l.voided_at is null and not l.is_test ${sql.join([...ofTheRow(filters), ...ofItsDays(filters), ...ofItsPeople(filters, me)], sql` `)}`
}

function ofTheRow(filters: LoadFilters): readonly Sql[] {
  const { status, progress, unknownCost, withoutCarrier, notAsked, flag } = filters
  return [
    isAs('l.status', status),
    isAs('l.customer_id', filters.customerId),
    isAs('l.carrier_id', filters.carrierId),
    isAs('l.origin_state', stateOf(filters.originState)),
    isAs('l.destination_state', stateOf(filters.destinationState)),
    isAs('l.equipment', filters.equipment),
    isAs('l.currency', filters.currency),
    isAs('l.number', filters.number),
    isAs('l.billing_date', filters.billedOn),
    isAs('l.lost_reason', filters.lostReason),
    progress === undefined ? NOTHING : sql`and l.status in (${sql.raw(PROGRESS[progress])})`,
    withoutCarrier === undefined ? NOTHING : sql`and l.carrier_id is null`,
    // Written out, so that the index of loads that nobody was asked about is seen to hold them.
    notAsked === undefined ? NOTHING : sql`and l.last_outreach_id is null and l.status = 'OPEN'`,
    unknownCost === undefined
      ? NOTHING
      : sql`and l.cost_minor ${unknownCost === 'true' ? sql`is null` : sql`is not null`}`,
    flag === undefined ? NOTHING : withFlag(flag),
  ]
}

function ofItsDays(filters: LoadFilters): readonly Sql[] {
  const fellOff = { from: filters.fellOffFrom, to: filters.fellOffTo }
  const atRisk = { from: filters.atRiskFrom, to: filters.atRiskTo }
  return [
    ...datedBy(filters).map(({ column, ...days }) => within(`l.${column}`, days)),
    isAsked(fellOff) ? fellOffWithin(fellOff) : NOTHING,
    isAsked(atRisk) ? atRiskWithin(atRisk) : NOTHING,
  ]
}

/** Scalar sub-selects: whatever is guessed of how many match, they stay one index probe a load. */
function ofItsPeople({ creditedTo, creditRole }: LoadFilters, me: string): readonly Sql[] {
  const role = creditRole === undefined ? NOTHING : sql`and c.role = ${creditRole}`
  const credits = (who: Sql) => sql`(
    select true from freight.load_credits c where c.venture_id = l.venture_id and c.load_id = l.id ${who} ${role} limit 1)`
  if (creditedTo !== undefined)
    return [sql`and ${credits(sql`and c.user_id = ${creditedTo === 'me' ? me : creditedTo}`)}`]
  return creditRole === undefined ? [] : [sql`and ${credits(NOTHING)} is null`]
}

/** Loads keep a state that nobody knows as empty text. */
function stateOf(asked: string | undefined): string | undefined {
  return asked === NO_STATE ? '' : asked
}

/** Open flags are few, so their loads are looked up rather than searched for. */
function withFlag(kind: string): Sql {
  return sql`and l.id = any (array(
    select f.load_id from freight.load_flags f where f.venture_id = v.id and f.kind = ${kind} and f.cleared_at is null))`
}

function fellOffWithin(days: Days): Sql {
  return sql`and l.id = any (array(
    select f.load_id from freight.load_fall_offs f where f.venture_id = v.id ${within('f.fell_off_on', days)}))`
}

/** Up on a day is what was raised by then and not cleared before. */
function atRiskWithin({ from, to }: Days): Sql {
  return sql`and l.id = any (array(
    select f.load_id from freight.load_flags f where f.venture_id = v.id and f.kind = 'AT_RISK'
      ${to === undefined ? NOTHING : sql`and f.raised_on <= ${to}`}
      ${from === undefined ? NOTHING : sql`and (f.cleared_on is null or f.cleared_on >= ${from})`}))`
}

/** Written out, so that the index of loads under way is seen to hold them. */
const PROGRESS = {
  delivered: listOf(COUNTED_AS_DELIVERED),
  not_delivered: listOf(LOAD_STATUSES.slice(0, LOAD_STATUSES.indexOf('DELIVERED'))),
} as const

function listOf(statuses: readonly string[]): string {
  return statuses.map((status) => `'${status}'`).join(', ')
}
