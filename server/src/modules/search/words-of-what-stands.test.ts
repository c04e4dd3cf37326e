import { readFile } from 'node:fs/promises'
import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { logCall } from '../../testing/calls.ts'
import { addCustomer, foundSaas } from '../../testing/saas.ts'
import { openStage, type Stage } from '../../testing/stage.ts'
import { AGENTS, CAMPAIGNS } from '../../testing/world/companies.ts'

const MIGRATION = new URL('../../../migrations/0066_campaign_agents_and_words.sql', import.meta.url)
const TABLES = [
  'hospitality.hotels',
  'bpo.campaigns',
  'saas.customers',
  'saas.subscriptions',
  'holdings.entities',
  'holdings.bank_accounts',
  'holdings.assets',
]

/** A database from before the migration, with records. */
let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await logCall(stage, 'nisha')
  await addCustomer(stage, await foundSaas(stage), 'Brightwater Dental')
  const triggers = TABLES.flatMap((table) =>
    ['written', 'changed', 'gone'].map((when) => `drop trigger words_${when} on ${table};`),
  )
  await stage.sql(`${triggers.join(' ')} drop table bpo.campaign_agents; drop index bpo.call_logs_agent_campaign;
    delete from search.words where kind not in ('load', 'quote', 'customer', 'carrier', 'person', 'review')`)
  const before = await stage.as('meera').call(contract.search.search, { q: 'brightwater' })
  expect(before.items).toEqual([])
  await stage.sql(await readFile(MIGRATION, 'utf8'))
})
afterAll(() => stage.close())

test('what stood before it had words is found', async () => {
  for (const [q, kind] of [
    ['brightwater', 'saas_customer'],
    ['sunrise', 'campaign'],
  ]) {
    const { items } = await stage.as('meera').call(contract.search.search, { q: q ?? '' })
    expect(items).toMatchObject([{ kind }])
  }
})

test('whoever had calls in a campaign is put on it, and nobody else', async () => {
  expect(await stage.sql('select campaign_id, agent_id from bpo.campaign_agents')).toEqual([
    { campaign_id: CAMPAIGNS.solar.id, agent_id: AGENTS.nisha.id },
  ])
})
