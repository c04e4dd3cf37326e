import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../testing/stage.ts'
import { PLANS } from '../../../testing/world/companies.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

const { versionId } = PLANS.northline

test.each([
  ['the first day', `update incentives.plan_versions set starts_on = '2026-02-01' where id = $1`],
  ['the status', `update incentives.plan_versions set status = 'DRAFT' where id = $1`],
  ['the version', 'delete from incentives.plan_versions where id = $1'],
  ['a rule', `update incentives.rules set rule = rule || '{"rate": "0.5"}' where version_id = $1`],
  ['the rules', 'delete from incentives.rules where version_id = $1'],
])('plain SQL does not change %s of a version in force', async (_what, statement) => {
  await expect(stage.sql(statement, [versionId])).rejects.toMatchObject({ code: '23001' })
})

test('plain SQL adds no rule to a version in force', async () => {
  const add = `insert into incentives.rules (venture_id, version_id, position, rule_key, rule) values ($1, $2, 9, 'more', '{}')`
  await expect(stage.sql(add, [VENTURES.northline.id, versionId])).rejects.toMatchObject({ code: '23001' })
})

test('plain SQL publishes no version by its author, and no second one for the same days', async () => {
  const draft = `insert into incentives.plan_versions (venture_id, plan_id, number, starts_on, drafted_by) values ($1, $2, 2, '2026-06-10', $3) returning id`
  const [version] = await stage.sql<{ id: string }>(draft, [VENTURES.northline.id, PLANS.northline.id, PEOPLE.omar.id])
  const put = `update incentives.plan_versions set status = 'PUBLISHED', published_at = now(), published_by = $1 where id = $2`
  await expect(stage.sql(put, [PEOPLE.omar.id, version?.id])).rejects.toMatchObject({ code: '23514' })
  await expect(stage.sql(put, [PEOPLE.sam.id, version?.id])).rejects.toMatchObject({ code: '23P01' })
})
