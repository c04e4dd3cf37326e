import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { ask } from './northline-desk.ts'

type Night = {
  readonly id: string
  readonly roomsSold: number | null
  readonly totalRevenue: { readonly minor: number } | null
}
type Figures = {
  readonly currency: string
  readonly roomsSold: number | null
  readonly totalRevenueMinor: number | null
}
type Block = {
  readonly kind: string
  readonly currency: string
  readonly figures: readonly { readonly metric: string; readonly yesterday: string | null }[]
}
type Line = { readonly id: string; readonly ruleKey: string }
type Credit = { readonly sourceId: string; readonly counted: string | null }

const AGREED_MS = 20_000

/** The night as its sheet has it, the dashboard, the pay of whoever answers for the hotel, and the briefing of the day after. */
export async function expectToAgree(
  page: Page,
  hotel: { readonly id: string; readonly ventureId: string },
  day: string,
) {
  const { items: nights } = await ask<{ items: Night[] }>(page, `/hotel-kpi?hotelId=${hotel.id}&from=${day}&to=${day}`)
  const [night] = nights
  if (!night) throw new Error(`There is no night of ${day}.`)
  const range = `ventureId=${hotel.ventureId}&from=${day}&to=${day}`
  const ofHotel = async () =>
    (await ask<{ total: Figures[] }>(page, `/kpi/hotel?${range}&hotelId=${hotel.id}`)).total[0]
  await expect.poll(async () => (await ofHotel())?.roomsSold, { timeout: AGREED_MS }).toBe(night.roomsSold)
  const figures = await ofHotel()
  expect(figures?.totalRevenueMinor).toBe(night.totalRevenue?.minor ?? null)
  await expect
    .poll(() => countedForPay(page, night.id), { timeout: AGREED_MS })
    .toBe(figures?.totalRevenueMinor ?? null)
  await expectInBriefing(page, hotel.ventureId, day)
}

/** What the night added to the value of the rule on revenue, in minor units; null: nothing, since it is not known. */
async function countedForPay(page: Page, nightId: string): Promise<number | null> {
  const { items } = await ask<{ items: { lines: Line[] }[] }>(page, `/incentives/trace?hotelDayId=${nightId}`)
  const line = items.flatMap(({ lines }) => lines).find(({ ruleKey }) => ruleKey === 'house-revenue')
  if (!line) throw new Error('Nobody is paid for this night.')
  const { credits } = await ask<{ credits: Credit[] }>(page, `/incentives/lines/${line.id}`)
  const counted = credits.find(({ sourceId }) => sourceId === nightId)?.counted ?? null
  return counted === null ? null : Math.round(Number(counted) * 100)
}

async function expectInBriefing(page: Page, ventureId: string, day: string): Promise<void> {
  const next = new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10)
  const { total } = await ask<{ total: Figures[] }>(page, `/kpi/hotel?ventureId=${ventureId}&from=${day}&to=${day}`)
  const { blocks } = await ask<{ blocks: Block[] }>(page, `/briefing?ventureId=${ventureId}&date=${next}`)
  for (const { currency, totalRevenueMinor } of total) {
    const block = blocks.find((each) => each.kind === 'hotel' && each.currency === currency)
    const told = block?.figures.find(({ metric }) => metric === 'revenue')?.yesterday ?? null
    expect(told === null ? null : Math.round(Number(told) * 100)).toBe(totalRevenueMinor)
  }
}
