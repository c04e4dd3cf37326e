import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accessibilityFindings, openBrowser, scrollsSideways, signIn, untilQuiet } from './browser.ts'
import { ask } from './northline-desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const FOLLOWED_MS = 20_000
const NAME = `Marlow Works ${Date.now()}`

type Month = {
  readonly churnMinor: number
  readonly newMinor: number
  readonly endMinor: number
  readonly accountsPassing: number
}
type Told = {
  readonly kind: string
  readonly customer: { readonly name: string }
  readonly mrr: { readonly minor: number }
}

async function monthOf(page: Page, ventureId: string, month: string): Promise<Month> {
  const { items } = await ask<{ items: Month[] }>(page, `/saas/metrics?ventureId=${ventureId}&month=${month}`)
  const [first] = items
  if (!first) throw new Error('The month has no figures.')
  return first
}

const told = async (page: Page) => (await ask<{ saas: Told[] }>(page, '/briefing')).saas

test('a customer starts, is upgraded and leaves although an offer was made; dashboard and briefing say the same', async () => {
  const { page, complaints } = await signIn(browser, inject('address'), 'elise.warren@holdfast.example')
  const { ventures } = await ask<{ ventures: { id: string; type: string }[] }>(page, '/me')
  const ventureId = ventures.find(({ type }) => type === 'SAAS')?.id ?? ''
  const today = Temporal.Now.plainDateISO('America/Los_Angeles')
  const started = today.with({ day: 1 }).subtract({ days: 4 }).toString()
  const before = await monthOf(page, ventureId, today.toString())

  await page.goto('/saas/customers')
  await page.getByRole('button', { name: 'New customer' }).click()
  await page.getByRole('textbox', { name: 'Name' }).fill(NAME)
  await page.getByRole('button', { name: 'Enter customer' }).click()
  await page.getByRole('heading', { name: NAME }).waitFor()

  // Since the month before, so that this one begins with it.
  await page.getByRole('button', { name: 'New subscription' }).click()
  await page.getByLabel('Price of a seat').fill('700')
  await page.getByLabel('Starts on').fill(started)
  await page.getByRole('button', { name: 'Start subscription' }).click()
  await page.getByRole('button', { name: 'Change terms' }).click()
  await page.getByLabel('Price of a seat').fill('900')
  await page.getByLabel('From').fill(started)
  await page.getByRole('dialog').getByRole('button', { name: 'Change terms' }).click()
  await page.getByText('$900.00 a month').first().waitFor()

  await page.getByRole('button', { name: 'Cancel subscription' }).click()
  await page.getByRole('combobox', { name: 'Reason' }).click()
  await page.getByRole('option', { name: 'Went to a competitor' }).click()
  await page.getByRole('combobox', { name: 'Save offer' }).click()
  await page.getByRole('option', { name: 'An offer, and they refused it' }).click()
  await page.getByLabel('What was offered').fill('A quarter for free')
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel subscription' }).click()
  await page.getByText('A quarter for free').first().waitFor()

  await expect
    .poll(async () => (await monthOf(page, ventureId, today.toString())).churnMinor, { timeout: FOLLOWED_MS })
    .toBe(before.churnMinor + 900_00)
  expect((await told(page)).find(({ customer }) => customer.name === NAME)).toMatchObject({
    kind: 'left',
    mrr: { minor: 900_00 },
  })

  await page.goto(`/saas?movement=CHURN&venture=${ventureId}`)
  await page.getByRole('link', { name: NAME }).waitFor()
  await page.goto(`/briefing?venture=${ventureId}`)
  await page.getByRole('link', { name: `${NAME}: left, $900.00 a month` }).waitFor()
  expect(complaints).toEqual([])
}, 120_000)

test.each(['/saas', '/saas/subscriptions', '/saas/customers', '/saas/plans'])(
  '%s is accessible and fits a phone',
  async (path) => {
    const { page, complaints } = await signIn(browser, inject('address'), 'elise.warren@holdfast.example', {
      scheme: 'dark',
      width: 390,
    })
    await page.goto(path)
    await untilQuiet(page)
    expect(await accessibilityFindings(page)).toEqual([])
    expect(await scrollsSideways(page)).toBe(false)
    expect(complaints).toEqual([])
  },
  60_000,
)
