import { contract } from '@holdfast/contract'
import { expect, it } from 'vitest'
import { bookLoad } from '../../../testing/loads.ts'
import { MAIL, openOutreachStage } from '../../../testing/outreach-stage.ts'
import { foundDelta } from '../../../testing/trucking.ts'

it('whoever asked the carriers is told of each answer, and nobody else', async () => {
  const stage = await openOutreachStage()
  await foundDelta(stage, ['tessa'])
  const { id, number } = await bookLoad(stage, 'arjun')
  await stage.ask(id)
  await stage.answer(MAIL.redRiver, 'We can do $1,850')
  const told = async (person: 'ana' | 'arjun') =>
    (await stage.as(person).call(contract.notifications.listNotifications, {})).items
  expect(await told('ana')).toMatchObject([
    {
      kind: 'freight.outreach_answered',
      title: `Red River Haulers answered for ${number}`,
      path: `/freight/loads/${id}`,
    },
  ])
  expect(await told('arjun')).toEqual([])
  await stage.close()
})
