import type { OutreachAnswer } from '@holdfast/contract'
import { expect, it } from 'vitest'
import { firstCost } from './first-cost.ts'

const usd = (minor: number) => ({ minor, currency: 'USD' })
const said = (prices: Partial<Pick<OutreachAnswer, 'offer' | 'suggestedOffer'>>): OutreachAnswer => ({
  id: '00000000-0000-7000-8000-000000000001',
  receivedAt: '2026-06-18T14:00:00.000Z',
  text: 'Hello',
  quoted: null,
  foundBy: 'CODE',
  sender: null,
  isFromElsewhere: false,
  by: null,
  can: {},
  isDecline: false,
  isLate: false,
  isAutomatic: false,
  offer: null,
  suggestedOffer: null,
  ...prices,
})

it('begins with what was noted, even where later words name another price', () => {
  const answers = [said({ offer: usd(185_000) }), said({ suggestedOffer: usd(170_000) })]
  expect(firstCost({ answers }, { rate: usd(160_000) }).minor).toBe(185_000)
})

it('begins with the last price that the carrier named, else with what it was offered, else with nothing', () => {
  const answers = [said({ suggestedOffer: usd(190_000) }), said({ suggestedOffer: usd(180_000) }), said({})]
  expect(firstCost({ answers }, { rate: usd(160_000) }).minor).toBe(180_000)
  expect(firstCost({ answers: [said({})] }, { rate: usd(160_000) }).minor).toBe(160_000)
  expect(firstCost({ answers: [] }, { rate: null }).minor).toBeNull()
})
