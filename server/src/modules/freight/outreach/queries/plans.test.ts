import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Caller, systemCaller } from '../../../../platform/caller.ts'
import { plansOf } from '../../../../testing/plans-of.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { CARRIERS, CUSTOMERS } from '../../../../testing/world/companies.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'
import { askedLoads } from './asked-loads.ts'
import { listUnmatched } from './list-unmatched.ts'
import type { Wanted } from './page-of-asked.ts'
import { storedOutreach } from './stored-outreach.ts'

const MANY = 20_000
const northline = VENTURES.northline.id
const AT_WORK: Caller['ventures'][number] = {
  ...VENTURES.northline,
  weekStart: 0,
  today: '2026-06-18',
  membership: null,
  overrides: [],
  openedToday: true,
}

describe('P-08 the plans of outreach', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await stage.sql(
      `insert into freight.loads (venture_id, number, status, customer_id, carrier_id, origin_city, origin_state,
         destination_city, destination_state, equipment, currency, bill_minor, created_at, created_on, covered_at, covered_on)
       select $1, 'OLD-' || n, case when n % 50 = 0 then 'OPEN' else 'COVERED' end, $2, case when n % 50 > 0 then $3::uuid end,
         'Dallas', 'TX', 'Atlanta', 'GA', 'VAN', 'USD', 1, now(), '2026-06-18', case when n % 50 > 0 then now() end,
         case when n % 50 > 0 then date '2026-06-18' end
       from generate_series(1, $4::int) n`,
      [northline, CUSTOMERS.lakeshore.id, CARRIERS.redRiver.id, MANY],
    )
    await stage.sql(
      `with sent as (
         insert into freight.outreaches (venture_id, load_id, channel, text, left_out, request_key, request_digest, sent_at, sent_on)
         select venture_id, id, 'SMS', 'Hello', '[]', uuidv7(), 'x', now(), '2026-06-18' from freight.loads
         where venture_id = $1 and number like 'OLD-%' returning *
       ), asked as (
         insert into freight.outreach_recipients (venture_id, outreach_id, load_id, carrier_id, channel, address, reply_code)
         select venture_id, id, load_id, $2, 'SMS', '+12145550100', id::text from sent returning *
       )
       insert into freight.outreach_answers (venture_id, recipient_id, load_id, found_by, body, is_decline, is_late, received_at)
       select venture_id, id, load_id, 'PERSON', 'Yes', false, false, now() from asked`,
      [northline, CARRIERS.redRiver.id],
    )
    await stage.sql(
      `insert into platform.inbound_messages (venture_id, channel, provider, provider_id, sender, recipient, body, body_forgotten_at,
         received_at, outcome, outcome_at)
       select case when n % 2 = 0 then $1::uuid end, 'EMAIL', 'sendgrid', n::text, 'x@y.example', 'desk@z.example',
         case when n % 50 = 0 then 'Hello' end, case when n % 50 > 0 then now() end, now(), 'UNMATCHED', now()
       from generate_series(1, $2::int) n`,
      [northline, MANY],
    )
    for (const table of ['loads', 'outreaches', 'outreach_recipients', 'outreach_answers'])
      await stage.sql(`vacuum analyze freight.${table}`)
    await stage.sql('vacuum analyze platform.inbound_messages')
  })
  afterAll(() => stage.close())

  const caller = (): Caller => ({
    ...systemCaller([northline], stage.clock.now()),
    ventures: [AT_WORK],
    groupRole: 'CEO',
  })

  async function boardPlan(wanted: Partial<Wanted>): Promise<string> {
    const all = { ventureId: northline, which: 'open', limit: 26, after: null, ...wanted } as const
    return (await plansOf(stage, caller(), (db) => askedLoads(db, caller(), all))).at(-1) ?? ''
  }

  it.each([
    ['open', 'loads_asked_open'],
    ['answered', 'loads_asked_open'],
    ['awarded', 'loads_asked'],
    ['all', 'loads_asked'],
  ] as const)('the board of what is %s is a walk along %s, at its start and a page deep', async (which, index) => {
    for (const after of [null, '01980000-0000-7000-8000-000000000000']) {
      const plan = await boardPlan({ which, after })
      expect(plan).not.toMatch(/Seq Scan on (loads|outreach\w*)/)
      expect(plan).toMatch(new RegExp(`Index (Only )?Scan Backward using ${index} on loads l`))
    }
  })

  it('the threads of a load are found by the load, however many there are of others', async () => {
    const [asked] = await stage.sql<{ id: string }>(`select id from freight.loads where number = 'OLD-777'`)
    const plans = await plansOf(stage, caller(), (db) =>
      storedOutreach(db, { ventureId: northline, loadId: asked?.id ?? '' }),
    )
    expect(plans).toHaveLength(4)
    for (const plan of plans) expect(plan).not.toMatch(/Seq Scan on outreach/)
    expect(plans.join()).toContain('outreaches_of_load')
    expect(plans.join()).toContain('outreach_recipients_of_load')
    expect(plans.join()).toContain('outreach_answers_of_load')
  })

  it('unmatched messages are a walk along those whose text is kept, of the venture and of the group', async () => {
    const [plan = ''] = await plansOf(stage, caller(), (db) => listUnmatched(db, caller(), { limit: 25 }))
    expect(plan).not.toContain('Seq Scan')
    const walks = plan.match(/Index Scan Backward using inbound_messages_\w+ on/g)
    expect(walks).toEqual([
      'Index Scan Backward using inbound_messages_unmatched on',
      'Index Scan Backward using inbound_messages_unmatched_of_group on',
    ])
  })
})
