import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PLANS } from '../../../../testing/world/companies.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

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

test('plain SQL changes no example of a version in force, and adds none', async () => {
  const add = `insert into incentives.worked_examples (venture_id, version_id, position, name, rule_key, to_date, expected_minor, expected_currency)
    values ($1, $2, 1, 'For ' || $3, $3, '{"value": "1"}', 5, 'USD')`
  await expect(stage.sql(add, [VENTURES.northline.id, versionId, 'sales-margin'])).rejects.toMatchObject({
    code: '23001',
  })
  const draft = `insert into incentives.plan_versions (venture_id, plan_id, number, starts_on) values ($1, $2, 3, '2027-06-10') returning id`
  const [version] = await stage.sql<{ id: string }>(draft, [VENTURES.northline.id, PLANS.northline.id])
  const id = version?.id ?? ''
  const rule = `insert into incentives.rules (venture_id, version_id, position, rule_key, rule) values ($1, $2, 1, 'sales-margin', '{}')`
  await stage.sql(rule, [VENTURES.northline.id, id])
  await stage.sql(add, [VENTURES.northline.id, id, 'sales-margin'])
  await expect(stage.sql(add, [VENTURES.northline.id, id, 'no-such-rule'])).rejects.toMatchObject({ code: '23503' })
  const end = `update incentives.plan_versions set ends_on = '2026-06-09' where id = $1`
  await stage.sql(end, [versionId])
  await stage.sql(`update incentives.plan_versions set status = 'PUBLISHED', published_at = now() where id = $1`, [id])
  for (const change of [
    `update incentives.worked_examples set expected_minor = 6 where version_id = $1`,
    'delete from incentives.worked_examples where version_id = $1',
  ])
    await expect(stage.sql(change, [id])).rejects.toMatchObject({ code: '23001' })
})
