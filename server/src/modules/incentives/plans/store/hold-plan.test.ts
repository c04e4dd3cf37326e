import { contract } from '@holdfast/contract'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PLANS } from '../../../../testing/world/companies.ts'
import { fromTheTenth, salesMargin } from '../../testing/rules.ts'

let stage: Stage
let commit: Client
beforeAll(async () => {
  stage = await openStage()
  commit = new Client({ connectionString: stage.database.superUrl })
  await commit.connect()
})
afterAll(async () => {
  await commit.end()
  await stage.close()
})

test('a plan is drafted, edited and published while a commit that refers to it is running', async () => {
  await commit.query('begin')
  await commit.query('select from incentives.plans where id = $1 for key share', [PLANS.northline.id])
  const omar = stage.as('omar')
  const plan = await omar.call(contract.plans.draftVersion, fromTheTenth([salesMargin()], { startsOn: '2027-01-01' }))
  const id = plan.versions[0]?.id ?? ''
  await omar.call(contract.plans.changeVersion, { id, version: 1, startsOn: '2027-02-01' })
  const published = await stage.as('sam').call(contract.plans.publishVersion, { id, version: 2 })
  expect(published.versions[0]).toMatchObject({ id, status: 'PUBLISHED', startsOn: '2027-02-01' })
  await commit.query('commit')
})
