import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { fromTheTenth, salesMargin } from '../../testing/rules.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage.close())

/** Omar drafts, Sam sets the rate, and Omar changes the last day only, twice. */
async function draftOfTwo(): Promise<string> {
  const [omar, sam] = [stage.as('omar'), stage.as('sam')]
  const plan = await omar.call(contract.plans.draftVersion, fromTheTenth([salesMargin()], { startsOn: '2027-01-01' }))
  const id = plan.versions[0]?.id ?? ''
  await sam.call(contract.plans.changeVersion, { id, version: 1, rules: [salesMargin({ rate: '0.5' })] })
  await omar.call(contract.plans.changeVersion, { id, version: 2, endsOn: '2027-12-31' })
  await omar.call(contract.plans.changeVersion, { id, version: 3, endsOn: null })
  return id
}

test('I-17 a rate is not put in force by whoever set it, though somebody else edited the draft after them', async () => {
  const id = await draftOfTwo()
  for (const person of ['omar', 'sam'] as const) {
    const answer = await stage.as(person).ask(contract.plans.publishVersion, { id, version: 4, confirm: true })
    expect([person, answer.status]).toEqual([person, 403])
    const { versions } = (await stage.as(person).call(contract.plans.listPlans, {})).items.flatMap((plan) =>
      plan.versions.some((version) => version.id === id) ? [plan] : [],
    )[0] ?? { versions: [] }
    expect(versions.find((version) => version.id === id)).toMatchObject({ isOwn: true, can: { publish: false } })
  }
  expect(await stage.sql('select status, edited_by from incentives.plan_versions where id = $1', [id])).toEqual([
    { status: 'DRAFT', edited_by: [PEOPLE.sam.id, PEOPLE.omar.id] },
  ])
  const plan = await stage.as('meera').call(contract.plans.publishVersion, { id, version: 4 })
  expect(plan.versions.find((version) => version.id === id)).toMatchObject({ status: 'PUBLISHED', isOwn: false })
})

test('I-17 plain SQL publishes no version by anybody who ever edited it', async () => {
  const id = await draftOfTwo()
  const put = `update incentives.plan_versions set status = 'PUBLISHED', published_at = now(), published_by = $1 where id = $2`
  await expect(stage.sql(put, [PEOPLE.sam.id, id])).rejects.toMatchObject({
    code: '23514',
    constraint: 'plan_versions_published_by_no_editor',
  })
  await expect(stage.sql(put, [PEOPLE.omar.id, id])).rejects.toMatchObject({ code: '23514' })
})
