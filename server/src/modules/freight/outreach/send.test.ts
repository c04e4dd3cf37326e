import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookLoad, coverLoad, loadThatIs } from '../../../testing/loads.ts'
import {
  askingOf,
  bluebonnet,
  DOMAIN,
  MAIL,
  type OutreachStage,
  openOutreachStage,
  redRiver,
  tejas,
} from '../../../testing/outreach-stage.ts'
import { PEOPLE } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { previewOutreach, sendOutreach } = contract.outreach
const previewOf = (loadId: string, given: Parameters<typeof askingOf>[1] = {}) => {
  const { key: _, ...asking } = askingOf(loadId, given)
  return asking
}

describe('asking carriers about a load', () => {
  let stage: OutreachStage
  beforeAll(async () => {
    stage = await openOutreachStage()
  })
  afterAll(() => stage.close())

  const rows = async () => {
    const [counted] = await stage.sql<Record<string, number>>(`select
      (select count(*)::int from freight.outreaches) as sends, (select count(*)::int from freight.outreach_recipients) as asked,
      (select count(*)::int from platform.messages) as messages, (select count(*)::int from platform.events) as events,
      (select count(*)::int from jobs.job) as jobs`)
    return counted
  }

  it('shows what each would get, and writes nothing', async () => {
    const { id, number } = await bookLoad(stage, 'arjun')
    const before = await rows()
    const preview = await stage
      .as('ana')
      .call(previewOutreach, previewOf(id, { text: '{carrier}, {lane} for {rate}?', rateMinor: 185_000 }))
    expect(preview).toEqual({
      channel: 'EMAIL',
      answersCome: 'HERE',
      recipients: (
        [
          ['redRiver', redRiver],
          ['tejas', tejas],
        ] as const
      ).map(([key, carrier]) => ({
        carrier: { id: carrier.id, name: carrier.name },
        address: MAIL[key],
        subject: `Load ${number}: Dallas, TX to Atlanta, GA`,
        text: `${carrier.name}, Dallas, TX to Atlanta, GA for 1,850.00 USD?`,
        warning: null,
      })),
      leftOut: [],
    })
    expect(await rows()).toEqual(before)
  })

  it('leaves by the service, once each, with an address for answers that nobody guesses', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    const sent = await stage.ask(id)
    expect(sent.recipients.map(({ carrier, address, state }) => [carrier.id, address, state])).toEqual([
      [redRiver.id, MAIL.redRiver, 'SENT'],
      [tejas.id, MAIL.tejas, 'SENT'],
    ])
    expect(sent.sentBy).toEqual({ id: PEOPLE.ana.id, name: PEOPLE.ana.name })
    const mails = stage.sendgrid.sent.slice(-2)
    const codes = mails.map(({ replyTo }) => /^reply\+([0-9a-z]{12})@/.exec(replyTo ?? '')?.[1] ?? '')
    expect(new Set(codes).size).toBe(2)
    for (const [at, mail] of mails.entries()) {
      expect(mail.replyTo).toBe(`reply+${codes[at]}@${DOMAIN}`)
      expect(mail.subject).toContain(` [${codes[at]?.toUpperCase()}]`)
    }
    expect((await stage.recipient(id, tejas.id)).message).toEqual({
      state: 'SENT',
      reason: null,
      sentAt: stage.clock.now(),
    })
  })

  it('is done once for one key, however often and whenever it is tried', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    const asking = askingOf(id)
    const first = await stage.as('ana').call(sendOutreach, asking)
    const before = await rows()
    expect(await stage.as('ana').call(sendOutreach, asking)).toEqual(first)
    await coverLoad(stage, 'ana', id)
    expect((await stage.as('ana').call(sendOutreach, asking)).id).toBe(first.id)
    expect(await rows()).toMatchObject({ sends: before?.['sends'], messages: before?.['messages'] })
    const other = await bookLoad(stage, 'arjun')
    for (const changed of [
      { text: 'Another text' },
      { loadId: other.id },
      { carrierIds: [redRiver.id] },
      { rateMinor: 1 },
      { askAgain: true },
    ])
      expect(await stage.as('ana').ask(sendOutreach, { ...asking, ...changed })).toMatchObject({
        status: 409,
        body: { code: 'outreach.key_used' },
      })
  })

  it('is done once by two who try the same key at the same moment', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    const asking = askingOf(id)
    await stage.settle()
    const answers = await Promise.all([1, 2, 3, 4].map(() => stage.as('ana').ask(sendOutreach, asking)))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    expect(new Set(answers.map(({ body }) => (body as { id: string }).id)).size).toBe(1)
    const left = stage.sendgrid.sent.length
    await stage.settle()
    expect(stage.sendgrid.sent.length - left).toBe(2)
    expect((await stage.threads(id)).sends).toHaveLength(1)
  })

  it('asks two hundred in one send, and not one more', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    const made = await stage.sql<{ id: string }>(
      `insert into freight.carriers (venture_id, name, email)
       select $1, 'Carrier ' || n, 'ops' || n || '@many.example' from generate_series(1, 201) n returning id`,
      [VENTURES.northline.id],
    )
    const ids = made.map((row) => row.id)
    const asking = askingOf(id, { carrierIds: ids.slice(0, 200) })
    const sent = await stage.as('ana').call(sendOutreach, asking)
    expect(sent.recipients).toHaveLength(200)
    expect(
      await stage.sql(`select count(*)::int as waiting from jobs.job where name = 'mail' and state = 'created'`),
    ).toEqual([{ waiting: 200 }])
    expect((await stage.as('ana').ask(sendOutreach, askingOf(id, { carrierIds: ids }))).status).toBe(400)
    await stage.sql(`delete from jobs.job where name = 'mail'`)
  })

  it('tells who is left out and why, in the preview and in the send alike', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    const by = stage.as('ana')
    const createCarrier = async (name: string, fields: Parameters<typeof stage.edit>[1] = {}) => {
      const { id: carrierId } = await by.call(contract.freight.createCarrier, {
        ventureId: VENTURES.northline.id,
        name,
      })
      await stage.edit(carrierId, fields)
      return carrierId
    }
    const mute = await createCarrier('Mute Lines')
    const barred = await createCarrier('Barred Lines', { doNotUseReason: 'Held a load', email: 'a@barred.example' })
    const unfit = await createCarrier('Unfit Lines', {
      email: 'a@unfit.example',
      cargo: { amountMinor: 1, expiresOn: '2026-06-17' },
    })
    const twin = await createCarrier('Twin Lines', { email: MAIL.tejas.toUpperCase() })
    await stage.sql(`insert into platform.suppressions (venture_id, channel, recipient, reason, at)
      values (null, 'EMAIL', '${MAIL.bluebonnet}', 'Told by sendgrid: spamreport', now())`)
    await stage.ask(id, { carrierIds: [redRiver.id] })
    const carrierIds = [redRiver.id, tejas.id, twin, mute, barred, unfit, bluebonnet.id]
    const expected = [
      ['ASKED_TODAY', redRiver.name],
      ['SAME_ADDRESS', 'Twin Lines'],
      ['NO_ADDRESS', 'Mute Lines'],
      ['DO_NOT_USE', 'Barred Lines'],
      ['GATE_BLOCKS', 'Unfit Lines'],
      ['SUPPRESSED', bluebonnet.name],
    ]
    const preview = await by.call(previewOutreach, previewOf(id, { carrierIds }))
    expect(preview.leftOut.map(({ obstacle, carrier }) => [obstacle, carrier.name])).toEqual(expected)
    expect(preview.leftOut.map(({ sentence }) => sentence)).toContain(
      'The cargo insurance of Unfit Lines expired on 2026-06-17.',
    )
    const sent = await stage.ask(id, { carrierIds })
    expect(sent.leftOut).toEqual(preview.leftOut)
    expect(sent.recipients.map(({ carrier }) => carrier.name)).toEqual([tejas.name])
    const again = await by.call(
      previewOutreach,
      previewOf(id, { carrierIds: [redRiver.id, bluebonnet.id], askAgain: true }),
    )
    expect(again.recipients.map(({ carrier }) => carrier.name)).toEqual([redRiver.name])
    expect(again.leftOut.map(({ obstacle }) => obstacle)).toEqual(['SUPPRESSED'])
    expect(await by.ask(sendOutreach, askingOf(id, { carrierIds: [mute] }))).toMatchObject({
      status: 422,
      body: { code: 'outreach.nobody_to_ask', facts: { leftOut: [{ obstacle: 'NO_ADDRESS' }] } },
    })
  })

  it('asks those who were made one since once, and counts them once', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    const { id: goneId } = await stage
      .as('omar')
      .call(contract.freight.createCarrier, { ventureId: VENTURES.northline.id, name: 'Soon Gone Lines' })
    await stage.edit(goneId, { email: 'ops@soongone.example' })
    await stage.ask(id, { carrierIds: [redRiver.id, goneId] })
    await stage.as('omar').call(contract.carriers.mergeCarrier, { id: goneId, intoId: tejas.id })
    const { recipients, leftOut } = await stage
      .as('ana')
      .call(previewOutreach, previewOf(id, { carrierIds: [tejas.id, goneId] }))
    expect([recipients, leftOut.map(({ obstacle }) => obstacle)]).toEqual([[], ['ASKED_TODAY']])
    await stage.ask(id, { carrierIds: [tejas.id], askAgain: true })
    const { items } = await stage.as('ana').call(contract.outreach.listOutreach, {})
    expect(items.find(({ load }) => load.id === id)).toMatchObject({ sends: 2, asked: 2 })
  })

  it('keeps a carrier from being void, also when only one that was merged into it was asked', async () => {
    const made = async (name: string) =>
      (await stage.as('omar').call(contract.freight.createCarrier, { ventureId: VENTURES.northline.id, name })).id
    const [asked, stays] = [await made('Asked Lines'), await made('Staying Lines')]
    await stage.edit(asked, { email: 'ops@asked.example' })
    const load = await bookLoad(stage, 'arjun')
    await stage.ask(load.id, { carrierIds: [asked] })
    await stage.as('omar').call(contract.carriers.mergeCarrier, { id: asked, intoId: stays })
    expect(
      await stage.as('omar').ask(contract.carriers.voidCarrier, { id: stays, reason: 'Entered twice' }),
    ).toMatchObject({
      status: 409,
      body: { code: 'carrier.in_use', detail: expect.stringContaining(`1 request for a load (${load.number})`) },
    })
  })

  it('counts as asked today by the venture’s own day', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    const morning = stage.clock.now()
    await stage.ask(id, { carrierIds: [tejas.id] })
    stage.clock.set('2026-06-19T04:59:00.000Z')
    const leftOut = async () =>
      (await stage.as('ana').call(previewOutreach, previewOf(id))).leftOut.map(({ obstacle }) => obstacle)
    expect(await leftOut()).toEqual(['ASKED_TODAY'])
    stage.clock.set('2026-06-19T05:01:00.000Z')
    expect(await leftOut()).toEqual([])
    stage.clock.set(morning)
  })

  it('is about loads that nobody drives yet', async () => {
    for (const [status, code] of [
      ['COVERED', 'load.already_covered'],
      ['DELIVERED', 'outreach.load_not_open'],
      ['LOST', 'outreach.load_not_open'],
    ] as const) {
      const { id } = await loadThatIs(stage, status)
      for (const [endpoint, input] of [
        [previewOutreach, previewOf(id)],
        [sendOutreach, askingOf(id)],
      ] as const)
        expect(await stage.as('omar').ask(endpoint, input)).toMatchObject({ status: 409, body: { code } })
    }
    const { id } = await bookLoad(stage, 'arjun')
    await stage.as('omar').call(contract.freight.voidLoad, { id, reason: 'Entered twice' })
    expect((await stage.as('omar').ask(sendOutreach, askingOf(id))).body).toMatchObject({ code: 'load.voided' })
  })

  it('is for who may cover the load; a contractor asks about their own', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    expect((await stage.as('marcus').ask(sendOutreach, askingOf(id))).status).toBe(404)
    expect((await stage.as('farah').ask(sendOutreach, askingOf(id))).status).toBe(404)
    expect((await stage.as('ruth').ask(previewOutreach, previewOf(id))).status).toBeGreaterThanOrEqual(403)
    const credits = [{ role: 'DISPATCH' as const, userId: PEOPLE.marcus.id, share: '1' }]
    await stage.as('omar').call(contract.freight.setLoadCredits, { id, version: 1, credits })
    expect((await stage.as('marcus').call(sendOutreach, askingOf(id))).recipients).toHaveLength(2)
  })

  it('refuses carriers of elsewhere, and a text that cannot be filled in', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    for (const [given, code] of [
      [{ carrierIds: ['00000000-0000-4000-8000-00000000dead'] }, 'carrier.unknown'],
      [{ text: 'For {margin}' }, 'outreach.unknown_placeholder'],
      [{ text: 'For {rate}' }, 'outreach.rate_missing'],
    ] as const)
      expect(await stage.as('ana').ask(sendOutreach, askingOf(id, given as object))).toMatchObject({
        status: 422,
        body: { code },
      })
  })
})
