import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookLoad, coverLoad } from '../../../testing/loads.ts'
import {
  answerTo,
  askingOf,
  bluebonnet,
  MAIL,
  type OutreachStage,
  openOutreachStage,
  PHONE,
  redRiver,
  tejas,
} from '../../../testing/outreach-stage.ts'
import { MORNING } from '../../../testing/stage.ts'
import { DELTA, foundDelta } from '../../../testing/trucking.ts'
import { CUSTOMERS } from '../../../testing/world/companies.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { replyOutreach, listUnmatched, matchUnmatched, dismissUnmatched, previewOutreach } = contract.outreach
const SMS = { channel: 'SMS' as const, carrierIds: [redRiver.id], text: 'Can you take {load}?' }

describe('what carriers answer', () => {
  let stage: OutreachStage
  beforeAll(async () => {
    stage = await openOutreachStage()
    await foundDelta(stage, ['tessa'])
  })
  afterAll(() => stage.close())

  const unmatched = async (by: 'meera' | 'ana' | 'marcus' = 'meera') =>
    (await stage.as(by).call(listUnmatched, {})).items
  const eventsOf = (id: string) =>
    stage.sql<{ actor_id: string | null; facts: Record<string, unknown> }>(
      `select actor_id, facts from platform.events where subject_id = $1 and type = 'freight.outreach_answered' order by id`,
      [id],
    )

  it('comes to the load by the address that the mail named, and shows what was written without the quotation', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    await stage.ask(id)
    await stage.answer(MAIL.redRiver, 'We can do $1,850')
    expect(await stage.recipient(id, redRiver.id)).toMatchObject({
      state: 'ANSWERED',
      answers: [
        {
          text: 'We can do $1,850',
          foundBy: 'CODE',
          sender: MAIL.redRiver,
          isFromElsewhere: false,
          isLate: false,
          isDecline: false,
          by: null,
          offer: null,
          suggestedOffer: { minor: 185_000, currency: 'USD' },
        },
      ],
    })
    expect((await stage.recipient(id, redRiver.id)).answers[0]?.quoted).toContain('> Hello Red River Haulers')
    expect(await stage.recipient(id, tejas.id)).toMatchObject({ state: 'SENT', answers: [] })
    expect(await eventsOf(id)).toMatchObject([
      { actor_id: null, facts: { carrierName: redRiver.name, isLate: false, sentBy: PEOPLE.ana.id, by: null } },
    ])
  })

  it('comes by the code in the subject, from whoever writes', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    await stage.ask(id)
    await stage.answer(MAIL.tejas, 'Mine', { to: 'desk@holdfast.example', from: 'owner@private.example' })
    expect((await stage.recipient(id, tejas.id)).answers).toMatchObject([
      { foundBy: 'CODE', sender: 'owner@private.example', isFromElsewhere: true },
    ])
  })

  it('comes by who wrote it: to the newest load that still looks for somebody', async () => {
    const [older, newer, covered] = [
      await bookLoad(stage, 'arjun'),
      await bookLoad(stage, 'arjun'),
      await bookLoad(stage, 'arjun'),
    ]
    for (const { id } of [older, newer, covered]) await stage.ask(id, SMS)
    await coverLoad(stage, 'ana', covered.id)
    await stage.textBack(PHONE.redRiver, 'Yes 2100')
    expect((await stage.recipient(newer.id, redRiver.id)).answers).toMatchObject([
      { text: 'Yes 2100', foundBy: 'SENDER', isLate: false, suggestedOffer: { minor: 210_000 } },
    ])
    expect((await stage.recipient(older.id, redRiver.id)).answers).toEqual([])
    await stage.answer(MAIL.bluebonnet, 'nobody asked', { to: 'desk@holdfast.example', subject: 'Trucks' })
    expect((await unmatched())[0]).toMatchObject({ sender: MAIL.bluebonnet, candidates: [] })
  })

  it('is one answer, however often the service brings it and the job is worked', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    await stage.ask(id)
    const mail = answerTo(stage, MAIL.redRiver, 'Once')
    for (let times = 0; times < 3; times += 1) await stage.bringMail(mail)
    const jobs = await stage.sql<{ data: { inboundId: string; ventureId: string | null } }>(
      `select data from jobs.job where name = 'inbound-messages'`,
    )
    expect(jobs).toHaveLength(1)
    await Promise.all([0, 1, 2, 3].map(() => jobs[0] && stage.system.messages.hear(jobs[0].data)))
    await stage.settle()
    expect((await stage.recipient(id, redRiver.id)).answers).toHaveLength(1)
    expect(await eventsOf(id)).toHaveLength(1)
  })

  it('comes late, is recorded and shown so, and changes nothing', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    await stage.ask(id)
    await coverLoad(stage, 'ana', id, { carrierId: bluebonnet.id })
    await stage.answer(MAIL.tejas, 'I take it')
    expect(await stage.recipient(id, tejas.id)).toMatchObject({ state: 'NOT_AWARDED', answers: [{ isLate: true }] })
    expect(await stage.as('ana').call(contract.freight.getLoad, { id })).toMatchObject({
      status: 'COVERED',
      carrier: { id: bluebonnet.id },
    })
    // Without the code too, for a fortnight: nothing else of theirs is open.
    await stage.sql(`update freight.loads set status = 'LOST', lost_at = now(), lost_on = '2026-06-18', lost_reason = 'RATE'
      where status = 'OPEN' and id in (select load_id from freight.outreach_recipients where carrier_id = '${tejas.id}')`)
    await stage.answer(MAIL.tejas, 'Hello?', { to: 'desk@holdfast.example', subject: 'Load' })
    expect((await stage.recipient(id, tejas.id)).answers).toMatchObject([{}, { foundBy: 'SENDER', isLate: true }])
    stage.clock.set('2026-07-02T13:12:01.000Z')
    await stage.answer(MAIL.tejas, 'Still there?', { to: 'desk@holdfast.example', subject: 'Load' })
    const [late] = await unmatched()
    expect([late?.text, late?.candidates[0]?.load.id]).toEqual(['Still there?', id])
    stage.clock.set(MORNING)
  })

  it('is noted by hand too, with what is offered, or as a no', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    const { recipients } = await stage.ask(id)
    const [first, second] = recipients
    const by = stage.as('daniel')
    const noted = await by.call(replyOutreach, {
      recipientId: first?.id ?? '',
      text: 'Called: has a truck in Waco',
      offerMinor: 190_000,
      at: '2026-06-18T13:00:00Z',
    })
    expect(noted).toMatchObject({
      state: 'ANSWERED',
      answers: [
        {
          foundBy: 'PERSON',
          sender: null,
          by: { id: PEOPLE.daniel.id },
          offer: { minor: 190_000, currency: 'USD' },
          receivedAt: '2026-06-18T13:00:00.000Z',
          isFromElsewhere: false,
        },
      ],
    })
    const no = { recipientId: second?.id ?? '', text: 'No truck', isDecline: true }
    expect((await by.call(replyOutreach, no)).state).toBe('DECLINED')
    expect((await by.ask(replyOutreach, { ...no, offerMinor: 1 })).body).toMatchObject({
      code: 'outreach.declined_with_offer',
    })
    expect((await by.ask(replyOutreach, { ...no, at: '2026-06-18T13:12:01Z' })).body).toMatchObject({
      code: 'outreach.answer_ahead',
    })
    expect((await stage.as('marcus').ask(replyOutreach, no)).status).toBe(404)
    expect((await stage.as('farah').ask(replyOutreach, no)).status).toBe(404)
    // Whoever said no and then something else has answered.
    await stage.answer(second?.address ?? '', 'Now I have one')
    expect(await stage.recipient(id, second?.carrier.id ?? '')).toMatchObject({ state: 'ANSWERED' })
  })

  it('STOP ends what they get for good: the next send says so, and START brings it back', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    await stage.ask(id, { ...SMS, carrierIds: [tejas.id] })
    await stage.textBack(PHONE.tejas, ' Stop. ')
    expect(await stage.recipient(id, tejas.id)).toMatchObject({ state: 'DECLINED', answers: [{ isDecline: true }] })
    const next = await bookLoad(stage, 'arjun')
    const { key: _, ...asking } = askingOf(next.id, { ...SMS, carrierIds: [tejas.id] })
    // Ana sees no messages of the group's account, and is told all the same.
    const preview = () => stage.as('ana').call(previewOutreach, asking)
    expect((await preview()).leftOut).toMatchObject([{ obstacle: 'SUPPRESSED' }])
    expect(
      (await stage.as('ana').call(previewOutreach, { ...asking, channel: 'EMAIL', subject: 'x' })).leftOut,
    ).toEqual([])
    // Whatever else they write does not take it back.
    await stage.textBack(PHONE.tejas, 'YES')
    expect((await preview()).leftOut).toHaveLength(1)
    await stage.textBack(PHONE.tejas, 'START')
    expect((await preview()).leftOut).toEqual([])
    await stage.textBack(PHONE.tejas, 'STOP')
    expect((await preview()).leftOut).toHaveLength(1)
  })

  it('STOP of somebody whom nobody asked is done, and waits for nobody', async () => {
    const before = (await unmatched()).length
    await stage.textBack('+12145550199', 'STOP')
    expect(await unmatched()).toHaveLength(before)
    expect(
      await stage.sql(`select venture_id, lifted_at from platform.suppressions where recipient = '+12145550199'`),
    ).toEqual([{ venture_id: null, lifted_at: null }])
  })

  it('shows a mail that came back with its reason', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    await stage.ask(id)
    const mail = stage.sendgrid.sent.findLast(({ to }) => to === MAIL.redRiver)
    const bounce = {
      event: 'bounce',
      timestamp: stage.seconds(),
      sg_event_id: crypto.randomUUID(),
      message_id: mail?.customArgs['message_id'],
      message_attempt: '1',
      reason: '550 no such mailbox',
    }
    expect((await stage.tellEvents([bounce])).statusCode).toBe(200)
    expect((await stage.recipient(id, redRiver.id)).message).toMatchObject({
      state: 'FAILED',
      reason: '550 no such mailbox',
    })
    const { items } = await stage.as('ana').call(contract.outreach.listOutreach, {})
    expect(items.find(({ load }) => load.id === id)).toMatchObject({ asked: 2, failed: 1, answered: 0 })
  })

  describe('that could be several ventures’, or nobody’s', () => {
    it('waits for a person: to two ventures the same carrier is open', async () => {
      await stage.sql('update freight.carriers set email = $2 where venture_id = $1', [DELTA.id, MAIL.bluebonnet])
      const ours = await bookLoad(stage, 'arjun')
      const theirs = await stage.as('tessa').call(contract.freight.createLoad, {
        ventureId: DELTA.id,
        customerId: DELTA.customer.id,
        origin: { city: 'Waco', state: 'TX' },
        destination: { city: 'Reno', state: 'NV' },
        equipment: 'VAN',
        billMinor: 100_000,
      })
      await stage.ask(ours.id, { carrierIds: [bluebonnet.id] })
      await stage.ask(theirs.id, { carrierIds: [DELTA.carrier.id] }, 'tessa')
      await stage.answer(MAIL.bluebonnet, 'We come', { to: 'desk@holdfast.example', subject: 'Re: your load' })
      const [message] = await unmatched()
      expect(message).toMatchObject({ venture: null, sender: MAIL.bluebonnet, text: 'We come' })
      expect(message?.candidates.map(({ load, venture }) => [load.id, venture.id])).toEqual([
        [theirs.id, DELTA.id],
        [ours.id, VENTURES.northline.id],
      ])
      // Those of the group's account are for roles of the group.
      expect(await unmatched('ana')).toEqual([])
      const given = { id: message?.id ?? '', recipientId: message?.candidates[0]?.recipientId ?? '' }
      expect((await stage.as('tessa').ask(matchUnmatched, given)).status).toBe(404)
      const matched = await stage.as('meera').call(matchUnmatched, given)
      expect(matched.answers).toMatchObject([{ foundBy: 'PERSON', text: 'We come', sender: MAIL.bluebonnet }])
      expect(await stage.as('meera').call(matchUnmatched, given)).toEqual(matched)
      expect(
        await stage.as('meera').ask(matchUnmatched, { ...given, recipientId: message?.candidates[1]?.recipientId }),
      ).toMatchObject({ status: 409, body: { code: 'outreach.message_settled' } })
      expect((await unmatched()).map(({ id }) => id)).not.toContain(message?.id)
    })

    it('waits for a person: nobody was asked at that address', async () => {
      await stage.answer(MAIL.redRiver, 'Cheap diesel', {
        to: 'desk@holdfast.example',
        subject: 'Offer',
        from: 'x@ads.example',
      })
      const [message] = await unmatched()
      expect(message).toMatchObject({ sender: 'x@ads.example', candidates: [] })
      const given = { id: message?.id ?? '', reason: 'An advertisement' }
      const both = await Promise.all([1, 2].map(() => stage.as('meera').ask(dismissUnmatched, given)))
      expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
      expect((await unmatched()).map(({ id }) => id)).not.toContain(message?.id)
      expect(
        await stage.sql(`select actor_id, after from identity.audit_log where action = 'freight.dismiss_message'`),
      ).toEqual([{ actor_id: PEOPLE.meera.id, after: { reason: 'An advertisement' } }])
    })

    it('is not matched to a venture of another trade, nor listed for one', async () => {
      expect(await stage.as('tessa').ask(listUnmatched, { ventureId: VENTURES.harbor.id })).toMatchObject({
        status: 403,
        body: { code: 'venture.wrong_type' },
      })
      expect(await unmatched('marcus')).toEqual([])
    })
  })

  it('survives a carrier that was made one with another', async () => {
    const { id } = await bookLoad(stage, 'arjun', { customerId: CUSTOMERS.lakeshore.id })
    const by = stage.as('omar')
    const ventureId = VENTURES.northline.id
    const { id: goneId } = await by.call(contract.freight.createCarrier, { ventureId, name: 'Gone Lines' })
    await stage.edit(goneId, { email: 'ops@gone.example' })
    await stage.ask(id, { carrierIds: [goneId] })
    await by.call(contract.carriers.mergeCarrier, { id: goneId, intoId: bluebonnet.id })
    const answer = answerTo(stage, 'ops@gone.example', 'Still here')
    await stage.bringMail(answer)
    await stage.settle()
    const recipient = await stage.recipient(id, bluebonnet.id)
    expect(recipient).toMatchObject({ carrier: { name: bluebonnet.name }, answers: [{ text: 'Still here' }] })
    await by.call(contract.outreach.awardOutreach, { recipientId: recipient.id, costMinor: 1 })
    const asked = await by.call(contract.outreach.carrierOutreach, { ventureId, ids: `${bluebonnet.id},${goneId}` })
    expect(asked.items[0]).toMatchObject({ carrierId: bluebonnet.id, lastAnsweredAt: stage.clock.now() })
  })
})
