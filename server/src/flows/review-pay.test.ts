import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { payHotels } from '../testing/hotel-plan.ts'
import { enterReview, foundHotels, takeReview } from '../testing/reviews.ts'
import { openStage, type Stage } from '../testing/stage.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await foundHotels(stage)
  await payHotels(stage)
})
afterAll(() => stage.close())

async function paidFor(): Promise<readonly (readonly [string, number])[]> {
  await stage.settle()
  const { wallets } = await stage.as('luis').call(contract.incentives.myPay, { from: '2026-06-01', to: '2026-06-30' })
  const lines = wallets.flatMap(({ days }) => days.flatMap(({ lines: ofDay }) => ofDay))
  return lines.filter(({ ruleKey }) => ruleKey === 'answers').map(({ day, amount }) => [day, amount.minor])
}

test('I-12 a review that came on the 16th and is answered on the 18th is paid on the 18th, also long after the 17th was computed', async () => {
  const { id } = await enterReview(stage, 'tessa', { receivedAt: '2026-06-16T15:00:00Z' })
  expect(await paidFor()).toEqual([])
  await takeReview(stage, 'luis', id, { responseText: 'Thank you for staying with us, Helen.' })
  expect(await paidFor()).toEqual([['2026-06-18', 500]])
})
