import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bookLoad } from '../../../testing/loads.ts'
import { MAIL, type OutreachStage, openOutreachStage, tejas } from '../../../testing/outreach-stage.ts'

let stage: OutreachStage
beforeAll(async () => {
  stage = await openOutreachStage()
})
afterAll(() => stage.close())

test('that a mail came back after it was taken is kept, warns before the next one, and is content once one arrives', async () => {
  const { id } = await bookLoad(stage, 'arjun')
  await stage.ask(id)
  const told = (event: string, reason?: string) => {
    const mail = stage.sendgrid.sent.findLast(({ to }) => to === MAIL.tejas)
    const own = { message_id: mail?.customArgs['message_id'], message_attempt: '1', ...(reason && { reason }) }
    return stage.tellEvents([{ event, timestamp: stage.seconds(), sg_event_id: crypto.randomUUID(), ...own }])
  }
  const warnings = async () => {
    const next = await bookLoad(stage, 'arjun')
    const preview = await stage.as('ana').call(contract.outreach.previewOutreach, {
      loadId: next.id,
      channel: 'EMAIL',
      carrierIds: [tejas.id],
      subject: 'Load {load}',
      text: 'Can you?',
    })
    return preview.recipients.map(({ warning }) => warning)
  }
  await told('delivered')
  await told('dropped', 'Late and of no weight')
  expect([(await stage.recipient(id, tejas.id)).message?.state, await warnings()]).toEqual(['DELIVERED', [null]])
  await told('bounce', '550 mailbox unavailable')
  await told('delivered')
  expect((await stage.recipient(id, tejas.id)).message).toMatchObject({
    state: 'FAILED',
    reason: '550 mailbox unavailable',
  })
  expect(await warnings()).toEqual([
    'The last e-mail to this address did not arrive: 550 mailbox unavailable. Call, or correct the address on the carrier’s page.',
  ])
  await stage.ask((await bookLoad(stage, 'arjun')).id, { carrierIds: [tejas.id] })
  await told('delivered')
  expect(await warnings()).toEqual([null])
})
