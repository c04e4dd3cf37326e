import { contract, type OutreachAnswer } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bookLoad } from '../../../testing/loads.ts'
import { MAIL, type OutreachStage, openOutreachStage, PHONE, redRiver, tejas } from '../../../testing/outreach-stage.ts'
import { PEOPLE, type PersonName } from '../../../testing/world/people.ts'
import { VENTURES } from '../../../testing/world/ventures.ts'

const { listUnmatched, listOutreach, matchUnmatched, moveAnswer, replyOutreach } = contract.outreach
const NOBODY = '00000000-0000-7000-8000-00000000dead'
const BY_SENDER = { to: 'desk@holdfast.example', subject: 'Your load' }
const reason = 'It is about the other load'

describe('an answer that came to the wrong thread by its sender', () => {
  let stage: OutreachStage
  beforeAll(async () => {
    stage = await openOutreachStage()
  })
  afterAll(() => stage.close())

  /** Red River was asked about two loads; what it wrote without a code stands on the newer one. */
  async function strayed(text: string) {
    const [meant, other] = [await bookLoad(stage, 'arjun'), await bookLoad(stage, 'arjun')]
    for (const { id } of [meant, other]) await stage.ask(id)
    await stage.answer(MAIL.redRiver, text, BY_SENDER)
    const [answer] = (await stage.recipient(other.id, redRiver.id)).answers
    if (!answer) throw new Error('The answer went elsewhere')
    const to = await stage.recipient(meant.id, redRiver.id)
    return { meant, other, answer, to, given: { id: answer.id, recipientId: to.id, reason } }
  }
  const move = (given: { id: string; recipientId: string | null; reason: string }, by: PersonName = 'ana') =>
    stage.as(by).ask(moveAnswer, given)
  const answersOn = async (loadId: string) => (await stage.recipient(loadId, redRiver.id)).answers
  const counted = async (loadId: string) =>
    (await stage.as('ana').call(listOutreach, { which: 'all', limit: 100 })).items.find(
      ({ load }) => load.id === loadId,
    )?.answered

  it('is moved to whom it belongs, with the reason, and counted once, there', async () => {
    const { meant, other, answer, given } = await strayed('We can do 1,900 for the Waco one')
    expect([answer.foundBy, answer.can]).toEqual(['SENDER', { move: true }])
    expect((await move(given)).status).toBe(200)
    expect(await answersOn(other.id)).toEqual([])
    expect(await answersOn(meant.id)).toMatchObject([
      {
        text: 'We can do 1,900 for the Waco one',
        foundBy: 'PERSON',
        sender: MAIL.redRiver,
        by: { id: PEOPLE.ana.id },
        receivedAt: answer.receivedAt,
        can: { move: true },
      },
    ])
    expect(await stage.recipient(other.id, redRiver.id)).toMatchObject({ state: 'SENT' })
    expect([await counted(meant.id), await counted(other.id)]).toEqual([1, 0])
    expect(
      await stage.sql(
        `select actor_id, before->>'loadId' as before, after->>'loadId' as after, after->>'reason' as reason
         from identity.audit_log where action = 'freight.move_answer' and subject_id = $1`,
        [answer.id],
      ),
    ).toEqual([{ actor_id: PEOPLE.ana.id, before: other.id, after: meant.id, reason }])
    const { timeline } = await stage.as('ana').call(contract.freight.getLoad, { id: other.id })
    expect(timeline.find(({ type }) => type === 'freight.outreach_answer_moved')).toMatchObject({
      facts: { carrierName: redRiver.name, toLoad: meant.number, reason },
    })
    const { items } = await stage
      .as('ana')
      .call(contract.outreach.carrierOutreach, { ventureId: VENTURES.northline.id, ids: redRiver.id })
    expect(items[0]).toMatchObject({ asked: 2, answered: 1 })
  })

  it('said again, and by two at once, it is moved once', async () => {
    const { meant, given } = await strayed('Mine')
    const both = await Promise.all([move(given), move(given, 'daniel')])
    expect(both.map(({ status }) => status)).toEqual([200, 200])
    expect(both[0]?.body).toEqual(both[1]?.body)
    expect((await move(given)).body).toEqual(both[0]?.body)
    expect(await answersOn(meant.id)).toHaveLength(1)
    expect(await move({ ...given, recipientId: null })).toMatchObject({
      status: 409,
      body: { code: 'outreach.answer_moved' },
    })
  })

  it('waits among the unmatched again, and is matched from there', async () => {
    const { other, meant, answer, to } = await strayed('Which load?')
    // Messages of the group's account are decided by people of the group.
    expect(await move({ id: answer.id, recipientId: null, reason })).toMatchObject({
      status: 409,
      body: { code: 'outreach.message_gone' },
    })
    expect(await answersOn(other.id)).toHaveLength(1)
    expect(await move({ id: answer.id, recipientId: null, reason }, 'meera')).toMatchObject({
      status: 200,
      body: { id: null },
    })
    expect(await answersOn(other.id)).toEqual([])
    const [message] = (await stage.as('meera').call(listUnmatched, {})).items
    expect(message).toMatchObject({ text: 'Which load?', sender: MAIL.redRiver })
    await stage.as('meera').call(matchUnmatched, { id: message?.id ?? '', recipientId: to.id })
    expect(await answersOn(meant.id)).toMatchObject([{ text: 'Which load?', foundBy: 'PERSON' }])
    expect(await counted(other.id)).toBe(0)
  })

  it('is moved back where it was, and out again: one stands at any time', async () => {
    const { meant, other, answer, given } = await strayed('To and fro')
    const from = await stage.recipient(other.id, redRiver.id)
    await move(given)
    const [moved] = await answersOn(meant.id)
    await move({ id: moved?.id ?? '', recipientId: from.id, reason: 'It was right' })
    expect(await answersOn(meant.id)).toEqual([])
    expect(await answersOn(other.id)).toMatchObject([{ text: 'To and fro' }])
    const [{ standing } = { standing: 0 }] = await stage.sql<{ standing: number }>(
      `select count(*)::int as standing from freight.standing_answers where inbound_message_id =
        (select inbound_message_id from freight.outreach_answers where id = $1)`,
      [answer.id],
    )
    expect(standing).toBe(1)
  })

  it('stays where the reply code or a person put it', async () => {
    const { id } = await bookLoad(stage, 'arjun')
    await stage.ask(id)
    await stage.answer(MAIL.redRiver, 'By code')
    const recipient = await stage.recipient(id, redRiver.id)
    await stage.as('ana').call(replyOutreach, { recipientId: recipient.id, text: 'Called' })
    const other = await stage.recipient(id, tejas.id)
    for (const answer of await answersOn(id)) {
      expect(answer.can).toEqual({ move: false })
      expect(await move({ id: answer.id, recipientId: other.id, reason })).toMatchObject({
        status: 409,
        body: { code: 'outreach.answer_known' },
      })
    }
    const stray = await strayed('Here')
    const here = await stage.recipient(stray.other.id, redRiver.id)
    expect(await move({ ...stray.given, recipientId: here.id })).toMatchObject({
      body: { code: 'outreach.same_thread' },
    })
  })

  it('is moved by nobody who does not work on every load, nor to another venture or to nobody', async () => {
    const { given } = await strayed('Not theirs')
    expect((await move(given, 'marcus')).status).toBe(403)
    expect((await move(given, 'farah')).status).toBe(404)
    expect((await move(given, 'tessa')).status).toBe(404)
    expect((await move({ ...given, id: NOBODY })).body).toMatchObject({ code: 'outreach.answer_unknown' })
    expect((await move({ ...given, recipientId: NOBODY })).body).toMatchObject({ code: 'outreach.recipient_unknown' })
    expect((await move({ ...given, reason: ' ' })).status).toBe(400)
    expect((await move({ ...given, reason: 'x'.repeat(501) })).status).toBe(400)
  })

  it('keeps what was taken out, and the database lets nobody rewrite it', async () => {
    const { answer, given } = await strayed('Kept')
    await move(given)
    const kept = await stage.sql<{ body: string }>(
      `select body, taken_out_by, taken_out_reason from freight.outreach_answers where id = $1`,
      [answer.id],
    )
    expect(kept).toMatchObject([{ taken_out_by: PEOPLE.ana.id, taken_out_reason: reason }])
    expect(kept[0]?.body).toContain('Kept')
    const attack = (set: string) =>
      stage.sql(`update freight.outreach_answers set ${set} where id = $1`, [answer.id]).then(
        () => 'done',
        (error: unknown) => String(error),
      )
    expect(await attack('taken_out_at = null, taken_out_reason = null, taken_out_by = null')).toContain(
      'stays out of it',
    )
    expect(await attack(`taken_out_reason = 'Another'`)).toContain('stays out of it')
  })
})

describe('where carriers are reached', () => {
  let stage: OutreachStage
  beforeAll(async () => {
    stage = await openOutreachStage()
  })
  afterAll(() => stage.close())

  it('is hidden from whoever sees only loads of their own: in the preview, the threads, the texts and the board', async () => {
    const { id } = await bookLoad(stage, 'arjun', {
      credits: [{ role: 'DISPATCH', userId: PEOPLE.marcus.id, share: '1' }],
    })
    await stage.ask(id)
    await stage.answer(MAIL.redRiver, `Call Joe, 214-555-0177 or joe@redriver.example, wants $1,850`)
    await stage.edit(tejas.id, { phone: 'ask for Bo 555' })
    const asking = { loadId: id, text: 'Still free?', askAgain: true }
    const seenBy = async (who: PersonName) => ({
      mail: await stage.as(who).call(contract.outreach.previewOutreach, {
        ...asking,
        channel: 'EMAIL',
        subject: 'x',
        carrierIds: [redRiver.id],
      }),
      sms: await stage.as(who).call(contract.outreach.previewOutreach, {
        ...asking,
        channel: 'SMS',
        carrierIds: [redRiver.id, tejas.id],
      }),
      threads: await stage.threads(id, who),
      board: await stage.as(who).call(listOutreach, { which: 'all' }),
    })
    const [hidden, whole] = [await seenBy('marcus'), await seenBy('ana')]
    const secrets = [MAIL.redRiver, MAIL.tejas, PHONE.redRiver, '214-555-0177', 'joe@redriver.example', 'ask for Bo']
    for (const secret of secrets) {
      expect(JSON.stringify(whole)).toContain(secret)
      expect(JSON.stringify(hidden)).not.toContain(secret)
    }
    expect(hidden.mail.recipients[0]?.address).toBe('d•••@•••')
    expect(hidden.sms.recipients[0]?.address).toBe('•••01')
    const answer = hidden.threads.sends[0]?.recipients.flatMap(({ answers }): OutreachAnswer[] => answers)[0]
    expect(answer).toMatchObject({ sender: 'd•••@•••', isFromElsewhere: false, suggestedOffer: { minor: 185_000 } })
    expect(answer?.text).toContain('wants $1,850')
  })
})
