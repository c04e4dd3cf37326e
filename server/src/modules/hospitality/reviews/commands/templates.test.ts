import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundHotels } from '../../../../testing/reviews.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const { listReviewTemplates, addReviewTemplate, changeReviewTemplate, removeReviewTemplate } = contract.reviewTemplates
const ventureId = VENTURES.harbor.id
const SORRY = {
  ventureId,
  name: 'Sorry',
  body: 'Dear {guest}, we are sorry. {signer}, {hotel}',
  band: 'NEGATIVE',
} as const

describe('templates of answers', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await foundHotels(stage)
  })
  afterAll(() => stage.close())

  it('are kept by whoever manages hotels, read by everybody who answers, and noted in the audit log', async () => {
    const refused = await stage.as('luis').ask(addReviewTemplate, SORRY)
    expect(refused.body).toMatchObject({ status: 403, code: 'permission.missing' })
    const added = await stage.as('tessa').call(addReviewTemplate, SORRY)
    expect(added).toMatchObject({ ...SORRY, version: 1, can: { change: true, remove: true } })
    const { items } = await stage.as('luis').call(listReviewTemplates, { ventureId })
    expect(items).toMatchObject([{ name: 'Sorry', can: { change: false, remove: false } }])
    expect((await stage.as('omar').call(listReviewTemplates, {})).items).toEqual([])
    const log = await stage.sql(`select action from identity.audit_log where subject_id = $1`, [added.id])
    expect(log).toEqual([{ action: 'hospitality.add_review_template' }])
  })

  it('have one name each, and places that stand for something', async () => {
    expect((await stage.as('tessa').ask(addReviewTemplate, SORRY)).body).toMatchObject({ code: 'template.exists' })
    const unknown = { ...SORRY, name: 'Other', body: 'Dear {name}' }
    expect((await stage.as('tessa').ask(addReviewTemplate, unknown)).body).toMatchObject({
      status: 422,
      code: 'template.place_unknown',
    })
  })

  it('are changed one version at a time; the same again changes nothing', async () => {
    const { id } = await stage.as('tessa').call(addReviewTemplate, { ventureId, name: 'Thanks', body: 'Thank you' })
    const change = (given: object) => stage.as('tessa').ask(changeReviewTemplate, { id, ...given })
    expect((await change({ version: 1, body: 'Thank you, {guest}' })).body).toMatchObject({ version: 2, band: null })
    expect((await change({ version: 1, body: 'Thank you, {guest}' })).body).toMatchObject({ version: 2 })
    expect((await change({ version: 1, body: 'Thanks' })).body).toMatchObject({ code: 'record.changed' })
    expect((await change({ version: 2, name: 'Sorry' })).body).toMatchObject({ code: 'template.exists' })
    expect((await stage.as('luis').ask(changeReviewTemplate, { id, version: 2, name: 'Mine' })).status).toBe(403)
    expect((await stage.as('omar').ask(removeReviewTemplate, { id })).status).toBe(404)
    await stage.as('tessa').call(removeReviewTemplate, { id })
    expect((await stage.as('tessa').ask(removeReviewTemplate, { id })).status).toBe(404)
  })
})
