import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser, signIn, untilQuiet } from './browser.ts'
import { expectToAgree } from './hotel-agreement.ts'
import { nightAudit } from './night-audit.ts'

const VISIBLE_MS = 10_000

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('a night audit with three bad rows writes nothing; put right, sheet, dashboard, pay and briefing agree', async () => {
  const { page, complaints } = await signIn(browser, inject('address'), 'tessa.grant@holdfast.example')
  const hotel = await hotelCalled(page, 'Harbor Inn Savannah')
  const audit = nightAudit(hotel)
  await page.goto(`/hotel/figures?hotelId=${hotel.id}&month=${audit.month}`)
  await untilQuiet(page)
  const [chosen] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Upload nights' }).click(),
  ])
  await chosen.setFiles({ name: 'night audit.csv', mimeType: 'text/csv', buffer: Buffer.from(audit.text) })

  await page.getByRole('heading', { name: '3 rows cannot be imported' }).waitFor()
  expect(await page.getByRole('button', { name: /^Import / }).count()).toBe(0)
  await page.getByText('Line 6 sums up other rows and is passed over.').waitFor()
  expect(await soldOn(page, hotel.id, audit.goodDay)).not.toBe(audit.goodSold)

  const sold = page.getByRole('form', { name: 'Line 3' })
  await sold.getByRole('textbox').first().fill('58')
  await sold.getByRole('button', { name: /Check again/ }).click()
  await page.getByRole('heading', { name: '2 rows cannot be imported' }).waitFor()
  const outOfOrder = page.getByRole('form', { name: 'Line 4' })
  await outOfOrder.getByRole('textbox').first().fill('2')
  await outOfOrder.getByRole('button', { name: /Check again/ }).click()
  await page.getByRole('heading', { name: '1 row cannot be imported' }).waitFor()
  await page
    .getByRole('form', { name: 'Line 5' })
    .getByRole('button', { name: /Leave out/ })
    .click()
  await page.getByText('Row by row').first().waitFor()
  await page.getByRole('button', { name: 'Import 3 rows' }).click()
  await expect.poll(() => soldOn(page, hotel.id, audit.goodDay), { timeout: VISIBLE_MS }).toBe(audit.goodSold)

  await page.goto(`/hotel/figures?hotelId=${hotel.id}&month=${audit.month}`)
  await untilQuiet(page)
  const cell = page.getByRole('textbox', { name: audit.soldCell })
  await expect.poll(() => cell.inputValue(), { timeout: VISIBLE_MS }).toBe('58')

  await expectToAgree(page, hotel, audit.goodDay)
  await page.goto(`/hotel?hotelId=${hotel.id}&period=custom&from=${audit.goodDay}&to=${audit.goodDay}`)
  await page.getByRole('heading', { name: 'Hotels', exact: true }).waitFor()
  await page.getByText('Occupancy by night').waitFor()
  expect(complaints).toEqual([])
})

type Hotel = {
  readonly id: string
  readonly ventureId: string
  readonly name: string
  readonly code: string
  readonly today: string
}

async function hotelCalled(page: Page, name: string): Promise<Hotel> {
  const answer = await page.request.get('/api/hospitality/hotels?limit=100')
  const { items } = (await answer.json()) as { items: Hotel[] }
  const hotel = items.find((each) => each.name === name)
  if (!hotel) throw new Error(`The demo group has no ${name}.`)
  return hotel
}

async function soldOn(page: Page, hotelId: string, day: string): Promise<number | null> {
  const answer = await page.request.get(`/api/hotel-kpi?hotelId=${hotelId}&from=${day}&to=${day}`)
  const { items } = (await answer.json()) as { items: { roomsSold: number | null }[] }
  return items[0]?.roomsSold ?? null
}
