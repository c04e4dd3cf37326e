import { SUBSCRIPTION_TRANSITIONS } from '@holdfast/engine/saas'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addCustomer, cancel, change, foundSaas, subscribe } from '../../../../testing/saas.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'

let stage: Stage
let client: pg.Client
let ventureId: string
let id: string
beforeAll(async () => {
  stage = await openStage()
  client = new pg.Client({ connectionString: stage.database.superUrl })
  await client.connect()
  ventureId = await foundSaas(stage)
  const customerId = await addCustomer(stage, ventureId, 'Acme')
  const { id: started, version } = await subscribe(stage, ventureId, customerId)
  id = started
  await change(stage, id, { version, on: '2026-06-01', terms: { amountMinor: 120_00 } })
  await cancel(stage, id)
})
afterAll(async () => {
  await client.end()
  await stage.close()
})

/** As the app's own role, whatever code it runs; nothing of it stays. */
async function asApp(statement: string): Promise<void> {
  await client.query('begin; set local role holdfast_app')
  try {
    await client.query(`select set_config('app.ventures', $1, true)`, [`{${ventureId}}`])
    await client.query(statement)
  } finally {
    await client.query('rollback')
  }
}

test.each([
  [
    'a cancelled subscription does not become paused',
    `update saas.subscriptions set status = 'PAUSED', cancelled_on = null, cancel_reason = null`,
    'subscriptions_status_transition',
  ],
  [
    'a change does not come before the last one',
    `update saas.subscriptions set changed_on = '2026-05-20', cancelled_on = '2026-05-20'`,
    'subscriptions_changes_in_order',
  ],
  ['what is cancelled pays nothing', `update saas.subscriptions set mrr_minor = 1`, 'subscriptions_mrr_of_price'],
  [
    'earlier terms are not rewritten',
    `update saas.subscription_terms set mrr_minor = 1 where effective_on = '2026-05-10'`,
    'subscription_terms_in_order',
  ],
  [
    'no earlier terms are added',
    `insert into saas.subscription_terms (venture_id, subscription_id, effective_on, status, amount_minor, billing_interval, seats, mrr_minor, set_at)
    select venture_id, id, '2026-05-01', 'ACTIVE', 1, 'MONTH', 1, 1, now() from saas.subscriptions`,
    'subscription_terms_in_order',
  ],
])('%s, whoever writes', async (_what, statement, constraint) => {
  await expect(asApp(statement)).rejects.toMatchObject({ constraint })
})

test.each([
  ['the customer', `update saas.subscriptions set customer_id = customer_id`],
  ['the currency', `update saas.subscriptions set currency = 'EUR'`],
  ['an offer', `update saas.save_offers set is_accepted = true`],
  ['the history', 'delete from saas.subscription_terms'],
])('%s is nobody’s to change', async (_what, statement) => {
  await expect(asApp(statement)).rejects.toMatchObject({ code: '42501' })
})

test('S-01 a month that does not add up cannot be stored', async () => {
  await expect(
    asApp(
      `insert into kpi.saas_monthly select '${ventureId}', '2026-01-01', 'USD', 0, 5, 0, 0, 0, 0, 4, 0, 1, 0, 0, 0, 0, 1, 0, now()`,
    ),
  ).rejects.toMatchObject({ constraint: 'saas_monthly_money_adds_up' })
})

test('the database knows the same steps as the rules', async () => {
  const stored = await stage.sql<{ step: string }>(
    `select from_status || ' ' || to_status as step from saas.subscription_transitions`,
  )
  const ruled = Object.entries(SUBSCRIPTION_TRANSITIONS).flatMap(([from, steps]) =>
    Object.keys(steps).map((to) => `${from} ${to}`),
  )
  expect(stored.map(({ step }) => step).toSorted()).toEqual(ruled.toSorted())
})
