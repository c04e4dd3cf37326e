import { rmSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser, signIn } from './browser.ts'
import { approve, type Days, letAllPass, makeReady, payByFile } from './payout-steps.ts'
import { ownFolder, type Product, startProduct } from './product.ts'

const SLOW_MS = 120_000
const START_MS = 300_000

let browser: Browser
let folder: string
let product: Product
beforeAll(async () => {
  folder = ownFolder()
  product = await startProduct({ folder })
  browser = await openBrowser()
}, START_MS)
afterAll(async () => {
  await browser.close()
  await product.stop()
  rmSync(folder, { recursive: true, force: true })
})

const as = (name: string) => signIn(browser, product.address, `${name}@holdfast.example`)

let paid: Paid

test('a load of a month that is paid is un-delivered: the month stays as it was paid, and this month shows the correction', {
  timeout: SLOW_MS,
}, async () => {
  const priya = await as('priya.nair')
  paid = await paidLoad(priya.page)
  const { payoutId, lineId, loadId, number } = paid
  const admin = await as('sam.lindqvist')
  await admin.page.goto(`/freight/loads/${loadId}`)
  await takeBack(admin.page, number)
  expect(admin.complaints).toEqual([])

  await expect.poll(() => corrections(priya.page), { timeout: SLOW_MS / 2 }).toContain(lineId)
  await priya.page.goto('/incentives/my')
  await priya.page.getByRole('table', { name: 'Adjustments' }).waitFor()
  await priya.page.goto(`/incentives/payouts/${payoutId}/statement`)
  await priya.page.getByText('Lines, days, adjustments and net agree.').waitFor()
  expect(priya.complaints).toEqual([])
})

test('a day later the next payout holds the correction, opens the line that it corrects, and both statements add up', {
  timeout: 2 * SLOW_MS + START_MS,
}, async () => {
  const soFar = thisMonthSoFar()
  await product.stop()
  product = await startProduct({ folder, isADayLater: true })
  const grace = await as('grace.okafor')
  await makeReady(grace.page, 'Northline Freight', soFar)
  await grace.page.getByRole('button', { name: 'Make the payouts' }).click()
  await grace.page.getByRole('heading', { name: /^Payouts of / }).waitFor()
  await grace.page.getByText('All meet').first().waitFor()
  const run = new URL(grace.page.url()).pathname
  const meera = await as('meera.iyer')
  await meera.page.goto(run)
  await letAllPass(meera.page)
  await approve(meera.page)
  await payByFile(grace.page, run)
  expect([...grace.complaints, ...meera.complaints]).toEqual([])

  const priya = await as('priya.nair')
  await priya.page.goto('/incentives/my')
  await priya.page.getByRole('table', { name: 'My payouts' }).getByRole('link').first().click()
  await priya.page.getByRole('heading', { name: /^Statement, / }).waitFor()
  await priya.page.getByText('Lines, days, adjustments and net agree.').waitFor()
  expect(await openedLines(priya.page)).toContain(paid.lineId)
  await priya.page.goto(`/incentives/payouts/${paid.payoutId}/statement`)
  await priya.page.getByText('Lines, days, adjustments and net agree.').waitFor()
  expect(priya.complaints).toEqual([])
})

/** Each correction of the statement opened by its amount: the lines that the address then names. */
async function openedLines(page: Page): Promise<readonly (string | null)[]> {
  const lines: (string | null)[] = []
  const amounts = page.getByRole('table', { name: 'Adjustments' }).getByRole('button')
  for (const amount of await amounts.all()) {
    const before = page.url()
    await amount.click()
    await expect.poll(() => page.url()).not.toBe(before)
    lines.push(new URL(page.url()).searchParams.get('line'))
  }
  return lines
}

/** As the first of these two days ends it, by the clock of Northline. */
function thisMonthSoFar(): Days {
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Chicago' }).format(new Date())
  return { from: `${today.slice(0, 7)}-01`, to: today }
}

type Paid = { readonly payoutId: string; readonly lineId: string; readonly loadId: string; readonly number: string }

/** A load behind a line of hers that is paid, delivered and no further. */
async function paidLoad(page: Page): Promise<Paid> {
  const ask = async <Reply>(path: string) => (await (await page.request.get(`/api${path}`)).json()) as Reply
  const { items } = await ask<{ items: { id: string }[] }>('/incentives/payouts?status=PAID&limit=5')
  for (const { id: payoutId } of items) {
    const { days } = await ask<{ days: { lines: { id: string; amount: { minor: number } }[] }[] }>(
      `/incentives/payouts/${payoutId}/statement`,
    )
    for (const { id: lineId } of days.flatMap(({ lines }) => lines).filter(({ amount }) => amount.minor > 0)) {
      const { credits } = await ask<{ credits: { sourceId: string }[] }>(`/incentives/lines/${lineId}`)
      for (const { sourceId: loadId } of credits) {
        const { status, number } = await ask<{ status: string; number: string }>(`/freight/loads/${loadId}`)
        if (status === 'DELIVERED') return { payoutId, lineId, loadId, number }
      }
    }
  }
  throw new Error('Nothing that is paid stands on a load that is only delivered.')
}

async function takeBack(page: Page, number: string): Promise<void> {
  await page.getByRole('button', { name: 'Other steps' }).click()
  await page.getByRole('menuitem', { name: 'Un-deliver…' }).click()
  const dialog = page.getByRole('dialog', { name: `Un-deliver ${number}` })
  await dialog.getByRole('textbox').fill('It was another load of the same customer')
  await dialog.getByRole('button', { name: 'Un-deliver' }).click()
  await dialog.waitFor({ state: 'hidden' })
}

/** The lines that corrections of this month name. */
async function corrections(page: Page): Promise<readonly (string | null)[]> {
  const today = new Date().toISOString().slice(0, 10)
  const reply = await page.request.get(`/api/incentives/my?from=${today.slice(0, 7)}-01&to=${today}`)
  const { wallets } = (await reply.json()) as {
    wallets: { days: { adjustments: { lineId: string | null }[] }[] }[]
  }
  return wallets.flatMap(({ days }) => days.flatMap(({ adjustments }) => adjustments.map(({ lineId }) => lineId)))
}
