import { contract, type LoadChange } from '@holdfast/contract'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertCoherent } from '../../../testing/assert-coherent.ts'
import { importNow } from '../../../testing/import-now.ts'
import { bookLoad } from '../../../testing/loads.ts'
import {
  askingOf,
  bluebonnet,
  MAIL,
  type OutreachStage,
  openOutreachStage,
  redRiver,
  tejas,
} from '../../../testing/outreach-stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { awardOutreach, replyOutreach, sendOutreach } = contract.outreach
const { changeLoad, getLoad } = contract.freight

describe('giving a load to one of those who were asked', () => {
  let stage: OutreachStage
  beforeAll(async () => {
    stage = await openOutreachStage()
  })
  afterAll(() => stage.close())

  const asked = async (by: PersonName = 'ana') => {
    const { id } = await bookLoad(stage, 'arjun')
    const { recipients, id: sendId } = await stage.as(by).call(sendOutreach, askingOf(id))
    const of = (carrierId: string) => recipients.find(({ carrier }) => carrier.id === carrierId)?.id ?? ''
    return { id, sendId, first: of(redRiver.id), second: of(tejas.id) }
  }
  const award = (recipientId: string, by: PersonName = 'ana', given: object = {}) =>
    stage.as(by).ask(awardOutreach, { recipientId, costMinor: 185_000, ...given })
  const step = (id: string, change: LoadChange & { readonly status: string }, by: PersonName = 'omar') =>
    stage.as(by).call(changeLoad, { id, ...change })
  const fallOff = (id: string) => step(id, { status: 'OPEN', cause: 'BREAKDOWN', reason: 'Broke down' })
  const points = async (key: string) => {
    await stage.settle()
    return stage.sql<{ user_id: string; points: number }>(
      `select user_id, sum(points)::int as points from gamification.entries where key = $1 group by user_id having sum(points) <> 0`,
      [key],
    )
  }
  const states = async (id: string) => {
    const { sends } = await stage.threads(id)
    return Object.fromEntries(sends.flatMap(({ recipients }) => recipients).map((one) => [one.carrier.id, one.state]))
  }

  it('F-10 P-13 P-14 of ten awards at once one is made; it covers the load with its cost, and the others find it', async () => {
    const { id, first, second } = await asked()
    const people = ['ana', 'dana', 'daniel', 'omar', 'meera'] as const
    const answers = await Promise.all(
      people.flatMap((by) => [award(first, by, { costMinor: 180_000 }), award(second, by, { costMinor: 190_000 })]),
    )
    const won = answers
      .filter(({ status }) => status === 200)
      .map(({ body }) => body as { id: string; recipientId: string })
    const lost = answers.filter(({ status }) => status !== 200)
    expect([won.length, lost.length]).toEqual([5, 5])
    expect(new Set(won.map((one) => one.id)).size).toBe(1)
    for (const { status, body } of lost)
      expect([status, body]).toMatchObject([
        409,
        { code: 'outreach.already_awarded', facts: { awardId: won[0]?.id, recipientId: won[0]?.recipientId } },
      ])
    const { awards } = await stage.threads(id)
    expect(awards).toHaveLength(1)
    expect(await stage.as('ana').call(getLoad, { id })).toMatchObject({
      status: 'COVERED',
      carrier: awards[0]?.carrier,
      cost: awards[0]?.cost,
    })
    expect(await stage.sql(`select from freight.outreach_awards where load_id = '${id}'`)).toHaveLength(1)
    expect(await points(`outreach_awarded_${id}`)).toMatchObject([{ points: 15 }])
  })

  it('F-10 a load that is lost, cancelled or void is given to nobody', async () => {
    for (const end of [
      (id: string) => step(id, { status: 'LOST', reason: 'RATE' }),
      (id: string) => step(id, { status: 'CANCELLED', reason: 'Not needed' }),
      (id: string) => stage.as('omar').call(contract.freight.voidLoad, { id, reason: 'Entered twice' }),
    ]) {
      const { id, first } = await asked()
      await end(id)
      expect((await award(first)).status).toBe(409)
      expect((await stage.threads(id)).awards).toEqual([])
    }
    const { id, first } = await asked()
    await step(id, { status: 'LOST', reason: 'RATE' })
    expect((await award(first)).body).toMatchObject({ code: 'outreach.load_not_open' })
  })

  it('F-10 no writer leaves an award on a load that is not with its carrier', async () => {
    const { id, first } = await asked()
    await award(first)
    const client = new pg.Client({ connectionString: stage.database.superUrl })
    await client.connect()
    const tried = (text: string) =>
      client.query(text).then(
        () => 'done',
        (error: pg.DatabaseError) => error.constraint,
      )
    expect(await tried(`update freight.loads set carrier_id = '${bluebonnet.id}' where id = '${id}'`)).toBe(
      'outreach_awards_load_is_there',
    )
    const open = await asked()
    expect(
      await tried(`insert into freight.outreach_awards (venture_id, load_id, recipient_id, awarded_at, awarded_on)
        values ('${VENTURES.northline.id}', '${open.id}', '${open.first}', now(), '2026-06-18')`),
    ).toBe('outreach_awards_load_is_there')
    expect(
      await tried(`insert into freight.outreach_awards (venture_id, load_id, recipient_id, awarded_at, awarded_on)
        select venture_id, load_id, recipient_id, awarded_at, awarded_on from freight.outreach_awards where load_id = '${id}'`),
    ).toBe('outreach_awards_one_stands')
    await client.end()
  })

  it('said again it is the same award, also once the load is on its way', async () => {
    const { id, first } = await asked()
    const made = await award(first)
    await step(id, { status: 'DISPATCHED' })
    const { id: awardId } = made.body as { id: string }
    expect(await award(first, 'dana')).toMatchObject({ status: 200, body: { id: awardId } })
    for (const costMinor of [1, undefined])
      expect(await award(first, 'dana', { costMinor })).toMatchObject({
        status: 409,
        body: { code: 'outreach.already_awarded', facts: { awardId, carrierId: redRiver.id, costMinor: 185_000 } },
      })
    expect(await points(`outreach_awarded_${id}`)).toEqual([{ user_id: PEOPLE.ana.id, points: 15 }])
  })

  it('is the carrier’s, by whichever of its threads', async () => {
    const { id, first } = await asked()
    const { recipients } = await stage
      .as('ana')
      .call(sendOutreach, askingOf(id, { carrierIds: [redRiver.id], askAgain: true }))
    const other = recipients[0]?.id ?? ''
    expect(other).not.toBe(first)
    const made = await award(first)
    expect(await award(other)).toMatchObject({ status: 200, body: { id: (made.body as { id: string }).id } })
    const { sends, awards } = await stage.threads(id)
    expect(awards).toHaveLength(1)
    const shown = sends.flatMap((send) => send.recipients).map(({ carrier, state }) => `${carrier.name} ${state}`)
    expect(shown.toSorted()).toEqual([
      `${redRiver.name} AWARDED`,
      `${redRiver.name} AWARDED`,
      `${tejas.name} NOT_AWARDED`,
    ])
  })

  it('races with somebody who covers the load by hand: one of both has it', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id, first } = await asked()
      const [given, covered] = await Promise.all([
        award(first),
        stage.as('dana').ask(changeLoad, { id, status: 'COVERED', carrierId: bluebonnet.id }),
      ])
      expect([given.status, covered.status].sort()).toEqual([200, 409])
      const { awards } = await stage.threads(id)
      expect(awards).toHaveLength(given.status === 200 ? 1 : 0)
      if (given.status === 409) expect(given.body).toMatchObject({ code: 'load.already_covered' })
    }
  })

  it('ends when the carrier falls off, whose next award is another one for the same points', async () => {
    const { id, first, second } = await asked()
    await award(first)
    expect(await states(id)).toEqual({ [redRiver.id]: 'AWARDED', [tejas.id]: 'NOT_AWARDED' })
    await fallOff(id)
    expect(await points(`outreach_awarded_${id}`)).toEqual([])
    expect(await states(id)).toEqual({ [redRiver.id]: 'WITHDRAWN', [tejas.id]: 'SENT' })
    expect((await award(second, 'dana')).status).toBe(200)
    const { awards } = await stage.threads(id)
    expect(awards.map(({ carrier, ended }) => [carrier.id, ended?.as ?? null])).toEqual([
      [tejas.id, null],
      [redRiver.id, 'FELL_OFF'],
    ])
    expect(await points(`outreach_awarded_${id}`)).toEqual([{ user_id: PEOPLE.dana.id, points: 15 }])
    await stage.redeliverAllEvents()
    expect(await points(`outreach_awarded_${id}`)).toEqual([{ user_id: PEOPLE.dana.id, points: 15 }])
    await fallOff(id)
    expect((await award(first)).status).toBe(200)
    expect(await states(id)).toMatchObject({ [redRiver.id]: 'AWARDED' })
  })

  it('ends when somebody else is put on the load by hand', async () => {
    const { id, first } = await asked()
    await award(first)
    await step(id, { status: 'COVERED', carrierId: bluebonnet.id, reason: 'Closer' })
    expect((await stage.threads(id)).awards[0]?.ended).toEqual({ at: stage.clock.now(), as: 'REPLACED' })
    expect(await points(`outreach_awarded_${id}`)).toEqual([])
  })

  it('ends with the load, and stands again when the load is reopened with the same carrier', async () => {
    for (const [end, as] of [
      [{ status: 'LOST', reason: 'RATE' }, 'LOST'],
      [{ status: 'CANCELLED', reason: 'Not needed' }, 'CANCELLED'],
    ] as const) {
      const { id, first } = await asked()
      await award(first)
      await step(id, end)
      expect((await stage.threads(id)).awards[0]?.ended?.as).toBe(as)
      expect(await points(`outreach_awarded_${id}`)).toEqual([])
      expect((await step(id, { status: 'OPEN', reason: 'By mistake' })).status).toBe('COVERED')
      expect((await stage.threads(id)).awards).toMatchObject([{ ended: null }])
      expect(await points(`outreach_awarded_${id}`)).toEqual([{ user_id: PEOPLE.ana.id, points: 15 }])
    }
  })

  it('a void load takes back what its outreach earned, and a send earns once however many it asks', async () => {
    const { id, sendId, first } = await asked()
    await award(first)
    expect(await points(`outreach_sent_${sendId}`)).toEqual([{ user_id: PEOPLE.ana.id, points: 5 }])
    await stage.redeliverAllEvents()
    expect(await points(`outreach_sent_${sendId}`)).toEqual([{ user_id: PEOPLE.ana.id, points: 5 }])
    await stage.as('omar').call(contract.freight.voidLoad, { id, reason: 'Entered twice' })
    expect(await points(`outreach_sent_${sendId}`)).toEqual([])
    expect(await points(`outreach_awarded_${id}`)).toEqual([])
    expect((await stage.threads(id)).awards[0]?.ended?.as).toBe('VOIDED')
  })

  it('ends when a file brings the load as lost', async () => {
    const { id, first } = await asked()
    await award(first)
    await stage.sql(`update freight.loads set external_ref = 'AW-1' where id = $1`, [id])
    await importNow(stage, 'omar', {
      ventureId: VENTURES.northline.id,
      kind: 'loads',
      text: 'Reference,Customer,Status,Bill,Origin state,Destination state,Lost on\nAW-1,Cordova Produce,LOST,2500,TX,GA,2026-06-18\n',
    })
    expect((await stage.as('ana').call(getLoad, { id })).status).toBe('LOST')
    expect((await stage.threads(id)).awards[0]?.ended?.as).toBe('LOST')
  })

  it('passes the gate, or whoever may correct lets it pass with a reason', async () => {
    const { id, first } = await asked()
    await stage.edit(redRiver.id, { doNotUseReason: 'Held a load for ransom' })
    expect(await award(first)).toMatchObject({ status: 409, body: { code: 'carrier.blocked' } })
    expect((await stage.threads(id)).awards).toEqual([])
    const overrideReason = 'The owner vouches for it'
    expect((await award(first, 'ana', { overrideReason })).status).toBe(403)
    expect((await award(first, 'omar', { overrideReason })).status).toBe(200)
    await stage.edit(redRiver.id, { doNotUseReason: null })
    const [covered] = await stage.sql<{ facts: object }>(
      `select facts from platform.events where subject_id = $1 and type = 'freight.load_covered'`,
      [id],
    )
    expect(covered?.facts).toMatchObject({ override: { reason: overrideReason } })
  })

  it('is for who may cover the load', async () => {
    const { first } = await asked()
    expect((await award(first, 'marcus')).status).toBe(404)
    expect((await award(first, 'farah')).status).toBe(404)
    expect((await award(first, 'ruth')).status).toBe(403)
  })

  it('from the send to the covered load: asked, answered, awarded, through the services', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    await stage.ask(id, { text: '{lane}?', carrierIds: [tejas.id] })
    await stage.answer(MAIL.tejas, 'Yes, $1,950 all in')
    const recipient = await stage.recipient(id, tejas.id)
    const cost = recipient.answers[0]?.suggestedOffer
    expect(recipient.can).toEqual({ award: true, reply: true })
    await stage
      .as('ana')
      .call(replyOutreach, { recipientId: recipient.id, text: 'Agreed', offerMinor: cost?.minor ?? 0 })
    await stage.as('ana').call(awardOutreach, { recipientId: recipient.id, costMinor: cost?.minor ?? 0 })
    expect(await stage.as('ana').call(getLoad, { id })).toMatchObject({
      status: 'COVERED',
      carrier: { id: tejas.id },
      cost: { minor: 195_000, currency: 'USD' },
    })
    const { items } = await stage.as('ana').call(contract.outreach.listOutreach, { which: 'awarded' })
    expect(items[0]).toMatchObject({
      load: { id, status: 'COVERED' },
      asked: 1,
      answered: 1,
      declined: 0,
      failed: 0,
      lowestOffer: { minor: 195_000, currency: 'USD' },
      lastAnswer: { carrier: { id: tejas.id }, text: 'Agreed' },
      award: { carrier: { id: tejas.id }, cost: { minor: 195_000, currency: 'USD' } },
    })
  })

  it('leaves everything coherent', async () => {
    await stage.settle()
    await assertCoherent(stage.sql)
  })
})
