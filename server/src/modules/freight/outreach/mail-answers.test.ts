import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookLoad } from '../../../testing/loads.ts'
import { MAIL, type OutreachStage, openOutreachStage, redRiver, tejas } from '../../../testing/outreach-stage.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { listOutreach, listUnmatched, carrierOutreach } = contract.outreach
const ELSEWHERE = { to: 'desk@holdfast.example', subject: 'Your load' }

describe('what comes by mail', () => {
  let stage: OutreachStage
  beforeAll(async () => {
    stage = await openOutreachStage()
  })
  afterAll(() => stage.close())

  const asked = async () => {
    const { id } = await bookLoad(stage, 'arjun')
    await stage.ask(id)
    return id
  }
  const stopped = async (address: string) =>
    (
      await stage.sql(
        `select from platform.suppressions where channel = 'EMAIL' and recipient = $1 and lifted_at is null`,
        [address],
      )
    ).length === 1
  const start = (address: string) =>
    stage.sql('delete from platform.suppressions where recipient = any ($1)', [[address, 'owner@private.example']])
  const unmatched = async () => (await stage.as('meera').call(listUnmatched, {})).items
  const rowOf = async (id: string) =>
    (await stage.as('ana').call(listOutreach, { which: 'all' })).items.find(({ load }) => load.id === id)

  it('STOP with the reply code ends what goes to the address that was asked, whoever wrote it, and START brings it back', async () => {
    const id = await asked()
    const private_ = { from: 'owner@private.example', SPF: 'none' }
    await stage.answer(MAIL.tejas, 'STOP\r\n\r\nJo Bell\r\nTejas Freight', private_)
    expect(await stage.recipient(id, tejas.id)).toMatchObject({ state: 'DECLINED', answers: [{ foundBy: 'CODE' }] })
    // Nothing proves that the other address is of who wrote.
    expect([await stopped(MAIL.tejas), await stopped('owner@private.example')]).toEqual([true, false])
    await stage.answer(MAIL.tejas, 'Start', private_)
    expect(await stopped(MAIL.tejas)).toBe(false)
    await stage.answer(MAIL.tejas, 'Stop', { from: 'owner@private.example' })
    expect([await stopped(MAIL.tejas), await stopped('owner@private.example')]).toEqual([true, true])
    await start(MAIL.tejas)
  })

  it('STOP without a code is done for a proven sender; else it waits for a person and ends nothing', async () => {
    const id = await asked()
    const before = (await unmatched()).length
    await stage.answer(MAIL.redRiver, 'STOP', { ...ELSEWHERE, SPF: 'softfail' })
    await stage.answer(MAIL.redRiver, 'STOP', { ...ELSEWHERE, header: MAIL.redRiver, from: 'x@attacker.example' })
    expect(await stopped(MAIL.redRiver)).toBe(false)
    expect(await stage.recipient(id, redRiver.id)).toMatchObject({ state: 'SENT', answers: [] })
    expect(await unmatched()).toHaveLength(before + 2)
    await stage.answer(MAIL.redRiver, 'STOP', ELSEWHERE)
    expect(await stopped(MAIL.redRiver)).toBe(true)
    expect(await stage.recipient(id, redRiver.id)).toMatchObject({ state: 'DECLINED' })
    expect(await unmatched()).toHaveLength(before + 2)
    await start(MAIL.redRiver)
  })

  it('a wish that is heard late takes nothing back that was written after it', async () => {
    await asked()
    const now = stage.clock.now()
    await stage.answer(MAIL.tejas, 'START', { SPF: 'none' })
    await stage.sql(`insert into platform.suppressions (venture_id, channel, recipient, reason, at, lifted_at)
      values (null, 'EMAIL', '${MAIL.tejas}', 'They wrote STOP', '${now}'::timestamptz - interval '1 hour', '${now}'::timestamptz + interval '1 hour')`)
    await stage.answer(MAIL.tejas, 'STOP', { SPF: 'none' })
    expect(await stopped(MAIL.tejas)).toBe(false)
    await stage.sql(`update platform.suppressions set lifted_at = null, at = '${now}'::timestamptz + interval '1 hour'
      where recipient = '${MAIL.tejas}'`)
    await stage.answer(MAIL.tejas, 'START', { SPF: 'none' })
    expect(await stopped(MAIL.tejas)).toBe(true)
    await start(MAIL.tejas)
  })

  it('is of who its From says', async () => {
    const id = await asked()
    const given = { ...ELSEWHERE, header: `Tejas Dispatch <${MAIL.tejas}>`, from: 'bounces@lists.example' }
    await stage.answer(MAIL.tejas, 'We come', given)
    expect((await stage.recipient(id, tejas.id)).answers).toMatchObject([
      { sender: `Tejas Dispatch <${MAIL.tejas}>`, foundBy: 'SENDER', isFromElsewhere: false },
    ])
  })

  it('from a machine it is a remark in the thread and no answer', async () => {
    const id = await asked()
    const away = { headers: 'Message-ID: <away@tejas.example>\nAuto-Submitted: auto-replied' }
    await stage.answer(MAIL.tejas, 'We are away. Last year we took $1,850.', away)
    expect(await stage.recipient(id, tejas.id)).toMatchObject({
      state: 'SENT',
      answers: [{ isAutomatic: true, suggestedOffer: null, isDecline: false }],
    })
    expect(await rowOf(id)).toMatchObject({ asked: 2, answered: 0, lastAnswer: null })
    const answered = await stage.as('ana').call(listOutreach, { which: 'answered' })
    expect(answered.items.map(({ load }) => load.id)).not.toContain(id)
    await stage.answer(MAIL.tejas, 'No', { headers: 'Message-ID: <no@tejas.example>' })
    const { recipients } = (await stage.threads(id)).sends[0] ?? { recipients: [] }
    const recipientId = recipients.find(({ carrier }) => carrier.id === tejas.id)?.id ?? ''
    await stage.as('ana').call(contract.outreach.replyOutreach, { recipientId, text: 'No truck', isDecline: true })
    await stage.answer(MAIL.tejas, 'We are away.', { headers: 'X-Autoreply: yes' })
    expect(await stage.recipient(id, tejas.id)).toMatchObject({ state: 'DECLINED' })
    expect(await rowOf(id)).toMatchObject({ answered: 1, declined: 1, lastAnswer: { text: 'No truck' } })
    expect(
      await stage.sql(`select from platform.events where subject_id = $1 and type = 'freight.outreach_answered'`, [id]),
    ).toHaveLength(2)
  })

  it('from a machine it answers nothing in the rate of a carrier, and STOP of one ends nothing', async () => {
    const { id: carrierId } = await stage
      .as('omar')
      .call(contract.freight.createCarrier, { ventureId: VENTURES.northline.id, name: 'Away Lines' })
    await stage.edit(carrierId, { email: 'ops@away.example' })
    const { id } = await bookLoad(stage, 'arjun')
    await stage.ask(id, { carrierIds: [carrierId] })
    await stage.answer('ops@away.example', 'STOP', { headers: 'Precedence: bulk' })
    expect(await stage.recipient(id, carrierId)).toMatchObject({ state: 'SENT', answers: [{ isAutomatic: true }] })
    expect(await stopped('ops@away.example')).toBe(false)
    const ids = { ventureId: VENTURES.northline.id, ids: carrierId }
    expect((await stage.as('ana').call(carrierOutreach, ids)).items).toMatchObject([
      { asked: 1, answered: 0, answerRate: '0', lastAnsweredAt: null },
    ])
  })

  it('from a machine and without a thread it is put aside and waits for nobody', async () => {
    const before = await unmatched()
    await stage.answer(MAIL.redRiver, 'Undelivered', { ...ELSEWHERE, header: 'daemon@mail.example', from: '' })
    expect(await unmatched()).toEqual(before)
    expect(
      await stage.sql(`select outcome, outcome_by from platform.inbound_messages where sender = 'daemon@mail.example'`),
    ).toEqual([{ outcome: 'DISMISSED', outcome_by: null }])
  })

  it('is shown in part where it is long, and of many the newest, people’s before machines’; all of it stays kept', async () => {
    const id = await asked()
    const long = `We come. ${'x'.repeat(10_000)}`
    await stage.answer(MAIL.tejas, long)
    await stage.answer(MAIL.redRiver, long, { ...ELSEWHERE, from: 'long@ads.example' })
    expect((await stage.recipient(id, tejas.id)).answers[0]?.text).toHaveLength(4_000)
    expect((await unmatched())[0]?.text).toHaveLength(4_000)
    expect(
      await stage.sql(`select from freight.outreach_answers where load_id = $1 and length(body) > 10000`, [id]),
    ).toHaveLength(1)
    await stage.sql(
      `insert into freight.outreach_answers
         (venture_id, recipient_id, load_id, found_by, inbound_message_id, sender, body, is_decline, is_late, is_automatic, received_at)
       select a.venture_id, a.recipient_id, a.load_id, 'CODE', uuidv7(), a.sender, 'No ' || n, false, false, n > 45, a.received_at
       from freight.outreach_answers a, generate_series(1, 105) n where a.load_id = $1`,
      [id],
    )
    const { answers } = await stage.recipient(id, tejas.id)
    expect(answers).toHaveLength(50)
    expect(answers.filter(({ isAutomatic }) => !isAutomatic)).toHaveLength(46)
    expect(answers.at(-1)?.text).toBe('No 105')
  })
})
