import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GROUP_SID, OWN_SID, openMessageStage, textAccount } from '../../../platform/messages/testing/message-stage.ts'
import { INBOUND, signatureOf, telling, type WebhookStage } from '../../../platform/messages/testing/webhook-stage.ts'
import { bookLoad } from '../../../testing/loads.ts'
import { askingOf, redRiver } from '../../../testing/outreach-stage.ts'
import { DELTA, foundDelta } from '../../../testing/trucking.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { previewOutreach, sendOutreach, listOutreach, listUnmatched, carrierOutreach, dismissUnmatched } =
  contract.outreach
const PHONE = '+12145550101'
const MAIL = 'dispatch@redriver.example'
const SMS = { channel: 'SMS' as const, carrierIds: [redRiver.id] }

describe('a venture with accounts of its own', () => {
  let stage: WebhookStage
  beforeAll(async () => {
    stage = telling(
      await openMessageStage((at) => ({
        sendgrid: [
          {
            venture: 'NL',
            apiKey: 'SG.northline',
            url: at.sendgrid,
            from: 'desk@northline.example',
            webhookKey: null,
            inboundToken: INBOUND.group,
            inboundDomain: 'in.northline.example',
          },
        ],
        twilio: [
          textAccount(at.twilio, null, GROUP_SID, '+15005550006'),
          textAccount(at.twilio, 'NL', OWN_SID, '+15005550007'),
        ],
      })),
    )
    await foundDelta(stage, ['tessa'])
    for (const [ventureId, carrierId] of [
      [VENTURES.northline.id, redRiver.id],
      [DELTA.id, DELTA.carrier.id],
    ])
      await stage.sql('update freight.carriers set phone = $3, email = $4 where venture_id = $1 and id = $2', [
        ventureId,
        carrierId,
        PHONE,
        MAIL,
      ])
  })
  afterAll(() => stage.close())

  const loadOfDelta = () =>
    stage.as('tessa').call(contract.freight.createLoad, {
      ventureId: DELTA.id,
      customerId: DELTA.customer.id,
      origin: { city: 'Waco', state: 'TX' },
      destination: { city: 'Reno', state: 'NV' },
      equipment: 'VAN',
      billMinor: 100_000,
    })
  const textBack = async (text: string, accountSid: string) => {
    const path = '/api/webhooks/twilio/inbound'
    const form = { MessageSid: `SM${crypto.randomUUID().replaceAll('-', '')}`, From: PHONE, To: '+1', Body: text }
    expect((await stage.tellTwilio(path, form, signatureOf(path, form, accountSid))).statusCode).toBe(200)
    await stage.settle()
  }
  const answersOf = async (id: string, by: 'ana' | 'tessa') =>
    (await stage.as(by).call(contract.outreach.loadOutreach, { id })).sends.flatMap(({ recipients }) =>
      recipients.flatMap(({ answers }) => answers.map(({ text }) => text)),
    )

  it('gets what comes to them, and what is refused there is refused there alone', async () => {
    const ours = await bookLoad(stage, 'arjun')
    const theirs = await loadOfDelta()
    await stage.as('ana').call(sendOutreach, askingOf(ours.id, SMS))
    await stage.as('tessa').call(sendOutreach, askingOf(theirs.id, { ...SMS, carrierIds: [DELTA.carrier.id] }))
    await stage.settle()
    expect(stage.twilio.sent.map(({ accountSid }) => accountSid).sort()).toEqual([GROUP_SID, OWN_SID].sort())
    // The same number was asked by both; whose account it comes to says whom they mean.
    await textBack('To Northline', OWN_SID)
    expect([await answersOf(ours.id, 'ana'), await answersOf(theirs.id, 'tessa')]).toEqual([['To Northline'], []])
    await textBack('STOP', OWN_SID)
    const leftOut = async (by: 'ana' | 'tessa', loadId: string, carrierId: string) => {
      const { key: _, ...asking } = askingOf(loadId, { ...SMS, carrierIds: [carrierId], askAgain: true })
      return (await stage.as(by).call(previewOutreach, asking)).leftOut.map(({ obstacle }) => obstacle)
    }
    expect(await leftOut('ana', ours.id, redRiver.id)).toEqual(['SUPPRESSED'])
    expect(await leftOut('tessa', theirs.id, DELTA.carrier.id)).toEqual([])
  })

  it('shows its people what nobody could match, and nobody else', async () => {
    const form = {
      envelope: JSON.stringify({ to: ['desk@in.northline.example'], from: 'x@ads.example' }),
      text: 'Diesel',
    }
    await stage.bringMail(form)
    await stage.settle()
    const { items } = await stage.as('ana').call(listUnmatched, { ventureId: VENTURES.northline.id })
    expect(items).toMatchObject([{ venture: { id: VENTURES.northline.id }, text: 'Diesel', can: { dismiss: true } }])
    expect((await stage.as('tessa').call(listUnmatched, {})).items).toEqual([])
    expect((await stage.as('marcus').call(listUnmatched, {})).items).toEqual([])
    const given = { id: items[0]?.id ?? '', reason: 'An advertisement' }
    expect((await stage.as('tessa').ask(dismissUnmatched, given)).status).toBe(404)
    expect((await stage.as('marcus').ask(dismissUnmatched, given)).status).toBe(403)
    expect((await stage.as('ana').ask(dismissUnmatched, given)).status).toBe(200)
  })

  it('a code of one venture that comes to another’s account is none', async () => {
    const theirs = await loadOfDelta()
    const asking = askingOf(theirs.id, { carrierIds: [DELTA.carrier.id] })
    expect((await stage.as('tessa').call(previewOutreach, previewed(asking))).answersCome).toBe('PERSON')
    await stage.as('tessa').call(sendOutreach, asking)
    const [row] = await stage.sql<{ code: string }>(
      `select reply_code as code from freight.outreach_recipients where load_id = $1`,
      [theirs.id],
    )
    const to = [`reply+${row?.code.toLowerCase()}@in.northline.example`]
    await stage.bringMail({ envelope: JSON.stringify({ to, from: 'y@elsewhere.example' }), text: 'Not yours' })
    await stage.settle()
    expect(await answersOf(theirs.id, 'tessa')).toEqual([])
    const [first] = (await stage.as('ana').call(listUnmatched, {})).items
    expect(first).toMatchObject({ text: 'Not yours', candidates: [] })
  })

  it('mail without a domain for answers asks for them at whoever sends it', async () => {
    const theirs = await loadOfDelta()
    const { recipients } = await stage
      .as('tessa')
      .call(sendOutreach, askingOf(theirs.id, { carrierIds: [DELTA.carrier.id] }))
    expect(recipients).toHaveLength(1)
    const [message] = await stage.sql<{ reply_to: string; subject: string }>(
      `select reply_to, subject from platform.messages where venture_id = $1 and channel = 'EMAIL' order by id desc limit 1`,
      [DELTA.id],
    )
    expect(message).toEqual({
      reply_to: 'tessa.grant@holdfast.example',
      subject: `Load ${theirs.number}: Waco, TX to Reno, NV`,
    })
  })

  it('what dies before the commit leaves nothing behind; tried again it is sent once', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    await stage.sql(`create function platform.die() returns trigger language plpgsql as $$ begin raise 'the process is gone'; end $$;
      create constraint trigger dying after insert on platform.messages deferrable initially deferred
        for each row execute function platform.die()`)
    const asking = askingOf(id, { carrierIds: [redRiver.id] })
    const left = stage.sendgrid.sent.length
    expect((await stage.as('ana').ask(sendOutreach, asking)).status).toBe(500)
    await stage.settle()
    expect(stage.sendgrid.sent).toHaveLength(left)
    expect((await stage.as('ana').call(contract.outreach.loadOutreach, { id })).sends).toEqual([])
    expect(
      await stage.sql(`select from platform.events where subject_id = '${id}' and type like 'freight.outreach%'`),
    ).toEqual([])
    await stage.sql('drop trigger dying on platform.messages')
    await stage.as('ana').call(sendOutreach, asking)
    await stage.as('ana').call(sendOutreach, asking)
    await stage.settle()
    expect(stage.sendgrid.sent).toHaveLength(left + 1)
  })

  it('the board goes on page by page, and tells how a carrier answers', async () => {
    const by = stage.as('ana')
    const all = (await by.call(listOutreach, { which: 'all' })).items.map(({ load }) => load.id)
    expect(all).toHaveLength(2)
    const first = await by.call(listOutreach, { which: 'all', limit: 1 })
    const next = await by.call(listOutreach, { which: 'all', limit: 1, cursor: first.nextCursor ?? '' })
    expect([...first.items, ...next.items].map(({ load }) => load.id)).toEqual(all)
    expect(next.hasMore).toBe(false)
    expect((await by.call(listOutreach, { which: 'answered' })).items).toEqual([])
    expect((await by.call(listOutreach, { which: 'open' })).items).toHaveLength(2)
    const ventureId = VENTURES.northline.id
    expect((await by.call(carrierOutreach, { ventureId, ids: redRiver.id })).items).toEqual([
      {
        carrierId: redRiver.id,
        lastAskedAt: stage.clock.now(),
        lastAnsweredAt: stage.clock.now(),
        asked: 2,
        answered: 1,
        answerRate: '0.5',
      },
    ])
    await stage.sql(`update freight.outreaches set sent_at = sent_at - interval '181 days'`)
    expect((await by.call(carrierOutreach, { ventureId, ids: redRiver.id })).items).toMatchObject([
      { lastAnsweredAt: '2026-06-18T13:12:00.000Z', asked: 0, answered: 0, answerRate: null },
    ])
  })

  it('is of freight alone', async () => {
    const ventureId = VENTURES.callbridge.id
    for (const [endpoint, input] of [
      [listOutreach, { ventureId }],
      [listUnmatched, { ventureId }],
      [carrierOutreach, { ventureId, ids: redRiver.id }],
    ] as const)
      expect(await stage.as('farah').ask(endpoint, input)).toMatchObject({
        status: 403,
        body: { code: 'venture.wrong_type' },
      })
  })
})

it('says what cannot be sent here before anybody is asked', async () => {
  const stage = await openMessageStage((at) => ({
    sendgrid: [
      {
        venture: null,
        apiKey: 'SG.group',
        url: at.sendgrid,
        from: 'a@b.example',
        webhookKey: null,
        inboundToken: null,
      },
    ],
    twilio: [],
  }))
  const { id } = await bookLoad(stage, 'arjun')
  const { channels } = await stage.as('ana').call(contract.outreach.loadOutreach, { id })
  expect(channels).toEqual([
    { channel: 'EMAIL', canSend: true, answersCome: 'PERSON' },
    { channel: 'SMS', canSend: false, answersCome: 'NOWHERE' },
  ])
  expect(await stage.as('ana').ask(sendOutreach, askingOf(id, SMS))).toMatchObject({
    status: 409,
    body: { code: 'outreach.no_service' },
  })
  await stage.close()
})

function previewed({ key: _, ...asking }: ReturnType<typeof askingOf>) {
  return asking
}
