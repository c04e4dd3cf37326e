import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { untilQuiet } from './browser.ts'

const COMMITTED_MS = 90_000

export type Days = { readonly from: string; readonly to: string }

/** Last month of a venture, or these days, committed where that was never done. */
export async function makeReady(page: Page, venture: string, days?: Days): Promise<void> {
  await page.goto('/incentives/payouts')
  await page.getByRole('button', { name: 'Pay a period' }).first().click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: /^Venture/ }).click()
  await page.getByRole('option', { name: venture }).click()
  if (days) await choose(dialog, days)
  const commit = dialog.getByRole('button', { name: /^Commit \d+ days?$/ })
  const ready = dialog.getByText('Ready to be paid')
  await commit.or(ready).waitFor()
  if (await commit.isVisible()) await commit.click()
  await ready.waitFor({ timeout: COMMITTED_MS })
}

async function choose(dialog: Locator, { from, to }: Days): Promise<void> {
  await dialog.getByLabel(/^First day/).fill(from)
  await dialog.getByLabel(/^Last day/).fill(to)
}

/** Kind by kind, each for a reason. */
export async function letAllPass(page: Page): Promise<void> {
  await page.getByRole('heading', { name: 'Exceptions' }).waitFor()
  await untilQuiet(page)
  const kinds = page.getByRole('search', { name: 'Filters' }).getByRole('button', { name: /^(?!Already|Take off)/ })
  while ((await kinds.count()) > 0) {
    const before = await kinds.count()
    await kinds.first().click()
    await page.getByRole('button', { name: /^Let all \d+ pass$/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Reason' }).fill('Looked at, and right for this month')
    await dialog.getByRole('button', { name: 'Let pass' }).click()
    await dialog.waitFor({ state: 'hidden' })
    await expect.poll(() => kinds.count()).toBeLessThan(before)
  }
}

export async function approve(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Approve', exact: true }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Approve', exact: true }).click()
  await dialog.getByText(/payouts are approved\.$/).waitFor()
  await dialog.getByRole('button', { name: 'Close', exact: true }).last().click()
  await page.getByText('To pay', { exact: true }).waitFor()
}

/** The file is the same at each download, and says so by its checksum. */
export async function payByFile(page: Page, run: string): Promise<void> {
  await page.goto(run)
  await page.getByRole('button', { name: 'Make payment file' }).click()
  const files = page.getByRole('table', { name: 'Payment files of this run' })
  const saved = page.waitForEvent('download')
  await files.getByRole('button', { name: 'Download' }).click()
  expect((await saved).suggestedFilename()).toMatch(/\.csv$/)
  await page.goto('/incentives/payouts?tab=files')
  await page.getByRole('button', { name: /^Mark as paid: file/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: /^Reference/ }).fill('BANK-4711')
  await dialog.getByRole('button', { name: 'Mark as paid' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: /^Mark as paid: file/ }).waitFor({ state: 'hidden' })
}
