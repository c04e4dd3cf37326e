import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser, signIn } from './browser.ts'

const SLOW_MS = 120_000

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const as = (name: string) => signIn(browser, inject('address'), `${name}@holdfast.example`)

test('a load of a month that is paid is un-delivered: the month stays as it was paid, and this month shows the correction', {
  timeout: SLOW_MS,
}, async () => {
  const priya = await as('priya.nair')
  const { payoutId, lineId, loadId, number } = await paidLoad(priya.page)
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
