import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accessibilityFindings, openBrowser, signIn } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const as = (name: string, look?: Parameters<typeof signIn>[3]) =>
  signIn(browser, inject('address'), `${name}@holdfast.example`, look)

test('whoever is given a dispute sees it at the bell without asking, opens it, and has read it', async () => {
  const luis = await as('luis.ortega')
  const bell = luis.page.getByRole('button', { name: /^Notifications/ })
  await bell.waitFor()

  const tessa = await as('tessa.grant')
  const { hotelId, ventureId, ownerId } = await ofLuis(luis.page.request, tessa.page.request)
  const reference = `CB-${Date.now()}`
  const made = await tessa.page.request.post('/api/hotels/disputes', {
    data: { ventureId, hotelId, ownerId, reference, kind: 'CHARGEBACK', amountMinor: 12_300 },
  })
  expect(made.status()).toBe(200)

  const item = luis.page.getByRole('link', { name: new RegExp(reference) })
  await expect
    .poll(
      async () => {
        if (!(await item.isVisible())) await bell.click()
        return item.isVisible()
      },
      { timeout: 60_000, interval: 1_000 },
    )
    .toBe(true)
  expect(await accessibilityFindings(luis.page)).toEqual([])
  await item.click()
  await luis.page.getByRole('heading', { name: new RegExp(reference) }).waitFor()

  await luis.page.goto('/notifications')
  await luis.page.getByRole('link', { name: new RegExp(reference) }).waitFor()
  expect(await luis.page.getByRole('link', { name: new RegExp(`Unread:.*${reference}`) }).count()).toBe(0)
  expect(await accessibilityFindings(luis.page)).toEqual([])
  expect(luis.complaints).toEqual([])
})

type Requests = Page['request']

/** The ids that a dispute of Luis needs. */
async function ofLuis(luis: Requests, tessa: Requests) {
  const me = (await (await luis.get('/api/me')).json()) as { user: { id: string }; ventures: { id: string }[] }
  const ventureId = me.ventures[0]?.id ?? ''
  const hotels = (await (await tessa.get(`/api/hospitality/hotels?ventureId=${ventureId}&limit=1`)).json()) as {
    items: { id: string }[]
  }
  return { ventureId, ownerId: me.user.id, hotelId: hotels.items[0]?.id ?? '' }
}
