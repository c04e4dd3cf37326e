import { DEFAULT_TERMS, type ServiceLevelTerms } from '@holdfast/engine/bpo'
import type { Day } from '@holdfast/engine/kernel'
import { type BpoCall, bpoDay } from '@holdfast/engine/kpi'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { AGENTS, CAMPAIGNS } from '../../../testing/world/companies.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'
import { bpoDayOf } from '../views/bpo-day-of.ts'

/** The helpdesk counts otherwise from the second day on, and again from the last. */
const TERMS: readonly (ServiceLevelTerms & { readonly startsOn: Day })[] = [
  { startsOn: '2026-03-01', variant: 'WITHOUT_SHORT', thresholdSeconds: 20, shortAbandonSeconds: 5 },
  { startsOn: '2026-06-17', variant: 'WITH_ABANDONED', thresholdSeconds: 1, shortAbandonSeconds: 0 },
  { startsOn: '2026-06-18', variant: 'OF_ANSWERED', thresholdSeconds: 20, shortAbandonSeconds: 5 },
]
const DAYS: readonly Day[] = ['2026-02-28', '2026-03-01', '2026-06-17', '2026-06-18']
const unknown = <T>(known: fc.Arbitrary<T>) => fc.option(known, { nil: null })
const flag = fc.constantFrom(true, false, null)
const seconds = unknown(fc.constantFrom(0, 1, 20, 21, 300))

/** Whatever the table can hold, also what no command would write. */
const anyCall = fc
  .record({
    campaign_id: fc.constantFrom(CAMPAIGNS.solar.id, CAMPAIGNS.helpdesk.id),
    agent_id: fc.constantFrom(AGENTS.nisha.id, AGENTS.rahul.id),
    currency: fc.constantFrom('INR', 'USD'),
    direction: fc.constantFrom('INBOUND' as const, 'OUTBOUND' as const),
    started_on: fc.constantFrom(...DAYS),
    answered: flag,
    answered_after_seconds: seconds,
    talk_seconds: seconds,
    hold_seconds: seconds,
    wrap_seconds: seconds,
    dials: seconds,
    connected: flag,
    resolved: flag,
    appointment_set: flag,
    deal_won: flag,
    revenue_minor: unknown(fc.constantFrom(0, 1, 99_999_999)),
    rating: unknown(fc.integer({ min: 1, max: 5 })),
    waited: unknown(fc.constantFrom(0, 1, 5, 6, 20, 21, 300)),
    is_test: fc.boolean(),
    isVoid: fc.boolean(),
  })
  .map((call) => ({ ...call, answered_after_seconds: call.answered === true ? call.answered_after_seconds : null }))
type AnyCall = typeof anyCall extends fc.Arbitrary<infer C> ? C : never
type Row = Parameters<typeof bpoDayOf>[0] &
  Pick<AnyCall, 'campaign_id' | 'agent_id' | 'currency'> & { readonly day: Day }

describe('counting calls in SQL', () => {
  let stage: Stage
  const calls = fc.sample(anyCall, { seed: 20_260_618, numRuns: 600 })
  beforeAll(async () => {
    stage = await openStage()
    await stage.sql(
      `insert into bpo.campaign_terms select $1, $2, t."startsOn", t.variant, t."thresholdSeconds", t."shortAbandonSeconds", null, now()
       from jsonb_to_recordset($3::jsonb) as t ("startsOn" date, variant text, "thresholdSeconds" int, "shortAbandonSeconds" int)`,
      [VENTURES.callbridge.id, CAMPAIGNS.helpdesk.id, JSON.stringify(TERMS)],
    )
    await insert(stage, calls)
    await stage.sql(
      `insert into platform.dirty_days (venture_id, area, day, event_id) select $1, 'kpi.bpo', day, uuidv7() from unnest($2::date[]) day`,
      [VENTURES.callbridge.id, DAYS],
    )
    await stage.settle()
  })
  afterAll(() => stage.close())

  it('B-04 gives what the rule gives, for every day, campaign, agent and currency', async () => {
    const rows = await stage.sql<Row>('select * from kpi.bpo_daily')
    expect(rows).toHaveLength(DAYS.length * 8)
    for (const row of rows) {
      const mine = calls.filter(
        (call) =>
          call.campaign_id === row.campaign_id && call.agent_id === row.agent_id && call.currency === row.currency,
      )
      expect(bpoDayOf(row)).toEqual(bpoDay(row.day, mine.map(asRule), termsOf(row)))
      expect(row.calls).toBe(row.inbound + row.outbound)
      expect(row.within_threshold).toBe(answeredInTime(row.day, mine))
    }
  })
})

function termsOf({ campaign_id, day }: Row): ServiceLevelTerms {
  const [campaign] = Object.values(CAMPAIGNS).filter(({ id }) => id === campaign_id)
  const begun = campaign_id === CAMPAIGNS.helpdesk.id ? TERMS.filter(({ startsOn }) => startsOn <= day) : []
  return begun.at(-1) ?? { ...DEFAULT_TERMS, thresholdSeconds: campaign?.serviceLevelSeconds ?? 0 }
}

function answeredInTime(day: Day, calls: readonly AnyCall[]): number {
  const threshold = (call: AnyCall) => termsOf({ ...call, day } as unknown as Row).thresholdSeconds
  const counted = calls.filter(
    (call) => call.started_on === day && !call.is_test && !call.isVoid && call.direction === 'INBOUND',
  )
  return counted.filter(
    (call) => call.answered_after_seconds !== null && call.answered_after_seconds <= threshold(call),
  ).length
}

function asRule(call: AnyCall): BpoCall {
  return {
    direction: call.direction,
    startedAt: `${call.started_on}T06:00:00.000Z`,
    startedOn: call.started_on,
    endedAt: endOf(call),
    answered: call.answered,
    answeredAfterSeconds: call.answered_after_seconds,
    talkSeconds: call.talk_seconds,
    holdSeconds: call.hold_seconds,
    wrapSeconds: call.wrap_seconds,
    dials: call.dials,
    connected: call.connected,
    resolved: call.resolved,
    appointmentSet: call.appointment_set,
    dealWon: call.deal_won,
    revenueMinor: call.revenue_minor,
    rating: call.rating,
    isTest: call.is_test,
    voidedAt: call.isVoid ? '2026-06-18T00:00:00.000Z' : null,
  }
}

const endOf = ({ started_on, waited }: AnyCall) =>
  waited === null ? null : new Date(Date.parse(`${started_on}T06:00:00.000Z`) + waited * 1000).toISOString()

async function insert(stage: Stage, calls: readonly AnyCall[]): Promise<void> {
  const rows = calls.map(({ isVoid, waited, ...call }) => ({
    ...call,
    started_at: `${call.started_on}T06:00:00Z`,
    ended_at: endOf({ ...call, waited, isVoid }),
    voided_at: isVoid ? '2026-06-18T00:00:00Z' : null,
    void_reason: isVoid ? 'Twice' : null,
  }))
  await stage.sql(
    `insert into bpo.call_logs select (jsonb_populate_record(null::bpo.call_logs, c || jsonb_build_object('id', uuidv7(), 'venture_id', $2::uuid,
       'created_at', c->>'started_on', 'version', 1))).* from jsonb_array_elements($1::jsonb) c`,
    [JSON.stringify(rows), VENTURES.callbridge.id],
  )
}
