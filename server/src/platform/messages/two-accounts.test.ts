import { afterAll, beforeAll, expect, test } from 'vitest'
import { SENDGRID_FAULTS } from '../../../fakes/sendgrid.ts'
import { VENTURES } from '../../testing/world/ventures.ts'
import { GROUP_SID, MAIL, type MessageStage, OWN_SID, openMessageStage, SMS } from './testing/message-stage.ts'

let stage: MessageStage
beforeAll(async () => {
  stage = await openMessageStage({}, 5)
})
afterAll(() => stage.close())

const ROUNDS = 10
const ventures = [VENTURES.northline.id, VENTURES.callbridge.id] as const

test('P-05 two ventures that send at once each use their own account, by mail and by SMS', async () => {
  const jobs = await stage.post(
    ...Array.from({ length: ROUNDS }, () =>
      ventures.flatMap((ventureId) => [
        { ...MAIL, to: `${ventureId}@customer.example`, ventureId },
        { ...SMS, text: ventureId, ventureId },
      ]),
    ).flat(),
  )
  await Promise.all(jobs.map((job) => stage.send(job)))
  const keys = (id: string) =>
    stage.sendgrid.sent.filter(({ to }) => to.startsWith(id)).map(({ key, from }) => `${key} ${from}`)
  expect(keys(ventures[0])).toEqual(Array(ROUNDS).fill('SG.northline desk@northline.example'))
  expect(keys(ventures[1])).toEqual(Array(ROUNDS).fill('SG.group group@holdfast.example'))
  const accounts = (id: string) =>
    stage.twilio.sent.filter(({ body }) => body === id).map(({ accountSid, from }) => `${accountSid} ${from}`)
  expect(accounts(ventures[0])).toEqual(Array(ROUNDS).fill(`${OWN_SID} +15005550007`))
  expect(accounts(ventures[1])).toEqual(Array(ROUNDS).fill(`${GROUP_SID} +15005550006`))
})

test('P-02 the breaker of one venture’s account leaves the account of the group alone', async () => {
  const jobs = await stage.post(
    { ...MAIL, ventureId: ventures[0] },
    { ...MAIL, ventureId: ventures[0] },
    { ...MAIL, ventureId: ventures[1] },
  )
  stage.sendgrid.fail(...Array(5).fill(SENDGRID_FAULTS.away))
  await expect(stage.send(jobs[0])).rejects.toThrow('503')
  await expect(stage.send(jobs[1])).rejects.toThrow()
  await stage.send(jobs[2])
  expect((await stage.row(jobs[2]))?.state).toBe('SENT')
  const states = stage.system.outside.states().filter(({ provider }) => provider === 'sendgrid')
  expect(new Map(states.map(({ venture, state }) => [venture, state]))).toEqual(
    new Map([
      ['NL', 'OPEN'],
      [null, 'CLOSED'],
    ]),
  )
})
