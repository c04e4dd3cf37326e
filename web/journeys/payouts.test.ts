import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accessibilityFindings, openBrowser, signIn } from './browser.ts'
import { approve, letAllPass, makeReady, payByFile } from './payout-steps.ts'

const SLOW_MS = 120_000
const DAY_MS = 86_400_000

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const as = (name: string) => signIn(browser, inject('address'), `${name}@holdfast.example`)

test('I-22 finance pays last month, the owner approves it, the bank pays it, and a line of it is disputed and answered', {
  timeout: 2 * SLOW_MS,
}, async () => {
  const grace = await as('grace.okafor')
  await makeReady(grace.page, 'Callbridge')
  await grace.page.getByRole('button', { name: 'Make the payouts' }).click()
  await grace.page.getByRole('heading', { name: /^Payouts of / }).waitFor()
  await grace.page.getByRole('heading', { name: 'Exceptions' }).waitFor()
  await grace.page.getByText('All meet').first().waitFor()
  // Whoever made them approves none.
  expect(await grace.page.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0)
  expect(await accessibilityFindings(grace.page)).toEqual([])
  const run = new URL(grace.page.url()).pathname

  const meera = await as('meera.iyer')
  await meera.page.goto(run)
  await letAllPass(meera.page)
  await approve(meera.page)
  expect(meera.complaints).toEqual([])

  await payByFile(grace.page, run)
  expect(grace.complaints).toEqual([])

  const nisha = await as('nisha.rao')
  await nisha.page.goto('/incentives/my')
  const mine = nisha.page.getByRole('table', { name: 'My payouts' })
  await mine.getByText('Paid', { exact: true }).waitFor()
  await mine.getByRole('link').first().click()
  await nisha.page.getByRole('heading', { name: /^Statement, / }).waitFor()
  await nisha.page.getByText('Lines, days, adjustments and net agree.').waitFor()
  expect(await accessibilityFindings(nisha.page)).toEqual([])
  const statement = new URL(nisha.page.url()).pathname
  const dispute = await disputeFirstLine(nisha.page)

  await answer(meera.page, dispute)
  await nisha.page.goto(dispute)
  await nisha.page.getByRole('heading', { name: 'Accepted: ₹4.25 granted' }).waitFor()
  await nisha.page.goto(statement)
  await nisha.page.getByRole('table', { name: 'Disputed lines' }).getByText('Accepted').waitFor()
  expect(await grantedToday(nisha.page)).toBe(425)
  expect(nisha.complaints).toEqual([])
})

test('pay that is held back stands in the list until somebody releases it with a reason', async () => {
  const { page, complaints } = await as('omar.haddad')
  await page.goto('/incentives/payouts?tab=holds')
  await page.getByRole('button', { name: 'Hold pay back' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: /^Person/ }).click()
  await page.getByRole('option', { name: 'Theo Brandt' }).click()
  await dialog.getByRole('textbox', { name: /^Reason/ }).fill('His bank account is being checked')
  await dialog.getByRole('button', { name: 'Hold back' }).click()
  await page.getByRole('button', { name: 'Release: Theo Brandt' }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('The account is right')
  await page.getByRole('dialog').getByRole('button', { name: 'Release' }).click()
  await page.getByText('Released', { exact: true }).waitFor()
  expect(complaints).toEqual([])
})

/** From the amount itself; answers with the address of the dispute. */
async function disputeFirstLine(page: Page): Promise<string> {
  await page.getByRole('table', { name: 'Pay by day' }).getByRole('button').first().click()
  await page.getByRole('button', { name: 'Dispute this line' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: /^What is wrong/ }).click()
  await page.getByRole('option', { name: 'Work of mine is missing' }).click()
  await dialog.getByRole('textbox', { name: /^In your words/ }).fill('One load more was mine')
  await dialog.getByRole('button', { name: 'Dispute', exact: true }).click()
  await page.getByRole('heading', { name: 'The line' }).waitFor()
  return new URL(page.url()).pathname
}

/** An amount that may mean two things is refused before it is sent. */
async function answer(page: Page, dispute: string): Promise<void> {
  await page.goto(dispute)
  await page.getByRole('button', { name: 'Answer', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'Accept' }).check()
  await dialog.getByRole('textbox', { name: /^Answer/ }).fill('You are right, it was yours')
  await dialog.getByRole('textbox', { name: /^What is owed/ }).fill('4,25')
  await dialog.getByRole('button', { name: 'Send the answer' }).click()
  await dialog.getByText(/^Must be an amount such as/).waitFor()
  await dialog.getByRole('textbox', { name: /^What is owed/ }).fill('4.25')
  await dialog.getByRole('button', { name: 'Send the answer' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('heading', { name: 'Accepted: ₹4.25 granted' }).waitFor()
}

/** Minor units booked beside the days of work since today: her venture's day may be tomorrow's date in UTC. */
async function grantedToday(page: Page): Promise<number> {
  const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10)
  const reply = await page.request.get(`/api/incentives/my?from=${dayOf(Date.now())}&to=${dayOf(Date.now() + DAY_MS)}`)
  const { wallets } = (await reply.json()) as { wallets: { adjustedMinor: number }[] }
  return wallets.reduce((sum, { adjustedMinor }) => sum + adjustedMinor, 0)
}
