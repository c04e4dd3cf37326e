import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser, signIn, untilQuiet, type Visitor } from './browser.ts'

const VISIBLE_MS = 10_000

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const as = (name: string) => signIn(browser, inject('address'), `${name}@holdfast.example`)

test('I-22 the head drafts a version, the owner publishes it, and the pay since its first day follows', async () => {
  const omar = await as('omar.haddad')
  await omar.page.goto('/plans')
  await omar.page.getByRole('link', { name: 'Northline Sales 2026' }).click()
  await omar.page.getByRole('button', { name: /^New draft/ }).click()
  const edit = omar.page.getByRole('button', { name: /^Edit .*margin/i }).first()
  await edit.click()
  await omar.page.getByRole('textbox', { name: 'Share' }).first().fill('9')
  await omar.page.getByLabel('First day').fill(firstOfLastMonth())
  await omar.page.getByRole('button', { name: 'Save draft' }).click()
  await omar.page.getByText('Saved', { exact: true }).waitFor()
  const address = new URL(omar.page.url())
  expect(omar.complaints).toEqual([])

  const meera = await as('meera.iyer')
  const before = await rulesPaid(meera)
  await meera.page.goto(address.pathname + address.search)
  await meera.page.getByRole('button', { name: /^Publish version/ }).click()
  const dialog = meera.page.getByRole('dialog')
  await dialog.getByText(/^It pays \d+ days anew/).waitFor()
  await dialog.getByRole('checkbox').check()
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click()
  await dialog.waitFor({ state: 'hidden' })
  await expect.poll(async () => (await rulesPaid(meera)) - before, { timeout: VISIBLE_MS }).not.toBe(0)
  expect(meera.complaints).toEqual([])
})

test('the owner gives a person a rate of their own and ends it', async () => {
  const meera = await as('meera.iyer')
  await meera.page.goto('/plans')
  await meera.page.getByRole('link', { name: 'Northline Sales 2026' }).click()
  await meera.page.getByRole('button', { name: 'Give a rate' }).click()
  const dialog = meera.page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: /^Person/ }).click()
  await meera.page.getByRole('option', { name: 'Theo Brandt' }).click()
  await dialog.getByRole('textbox', { name: /^Rate/ }).fill('7.5')
  await dialog.getByRole('textbox', { name: /^Reason/ }).fill('Agreed with him')
  await dialog.getByRole('button', { name: 'Give this rate' }).click()
  const row = meera.page.getByRole('row', { name: /Theo Brandt/ })
  await row.getByText('7.5%').waitFor()
  await row.getByRole('button', { name: 'Change' }).click()
  await meera.page.getByRole('dialog').getByRole('button', { name: 'Take this rate away' }).click()
  await meera.page.getByRole('dialog').getByRole('textbox').fill('It was a slip')
  await meera.page.getByRole('dialog').getByRole('button', { name: 'Take away' }).click()
  await row.waitFor({ state: 'hidden' })
  expect(meera.complaints).toEqual([])
})

test('a plan is simulated over the last days, kept as a scenario and opened again', async () => {
  const meera = await as('meera.iyer')
  await meera.page.goto('/simulation')
  await untilQuiet(meera.page)
  await meera.page
    .getByText(/difference/i)
    .first()
    .waitFor()
  await meera.page.getByRole('button', { name: /^Save/ }).first().click()
  const dialog = meera.page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'Name' }).fill('As it is')
  await dialog.getByRole('button', { name: 'Save scenario' }).click()
  await meera.page.getByRole('heading', { name: 'As it is' }).waitFor()
  expect(meera.complaints).toEqual([])
})

/** Of the month before this one, so that there is work to be paid otherwise on whatever day this runs. */
function firstOfLastMonth(): string {
  const today = new Date()
  return new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - 1, 1)).toISOString().slice(0, 10)
}

/** What Northline's people are paid since then, in minor units. */
async function rulesPaid({ page }: Visitor): Promise<number> {
  const me = (await (await page.request.get('/api/me')).json()) as { ventures: { id: string; code: string }[] }
  const ventureId = me.ventures.find(({ code }) => code === 'NL')?.id ?? ''
  const answer = await page.request.get(
    `/api/incentives/venture-summary?ventureId=${ventureId}&from=${firstOfLastMonth()}&to=${new Date().toISOString().slice(0, 10)}`,
  )
  const { totals } = (await answer.json()) as { totals: { minor: number }[] }
  return totals.reduce((sum, { minor }) => sum + minor, 0)
}
