import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser, signIn, untilQuiet } from './browser.ts'
import { ask } from './northline-desk.ts'

const VISIBLE_MS = 20_000

type Money = { readonly minor: number; readonly currency: string }
type Account = {
  readonly id: string
  readonly ventureId: string
  readonly name: string
  readonly currency: string
  readonly latest: { readonly balance: Money } | null
}
type Picture = {
  readonly cash: readonly { readonly currency: string; readonly balance: Money | null }[]
  readonly total: { readonly sum: Money | null; readonly apart: readonly Money[] }
}
type News = { readonly kind: string; readonly account: { readonly id: string }; readonly lost: Money | null }

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('P-10 a balance that drops stands in the dashboard and the briefing alike; a currency without a rate stands apart', async () => {
  const { page, complaints } = await signIn(browser, inject('address'), 'paula.reiner@holdfast.example')
  const account = await accountCalled(page, 'Reserve account')
  const before = account.latest?.balance.minor ?? 0
  expect(before).toBeGreaterThan(0)
  const after = Math.floor(before / 2)

  await page.goto(`/holdings/accounts/${account.id}`)
  await page.getByRole('button', { name: 'Record balance' }).click()
  await page.getByRole('textbox', { name: 'Balance' }).fill((after / 100).toFixed(2))
  await page.getByRole('dialog').getByRole('button', { name: 'Record balance' }).click()
  await page.getByText('The balance of Reserve account is recorded.').waitFor()

  const pictureOf = () => ask<Picture>(page, `/holdings/kpi?ventureId=${account.ventureId}`)
  const { items } = await ask<{ items: Account[] }>(page, `/bank-accounts?ventureId=${account.ventureId}&currency=USD`)
  const dollars = items.reduce((sum, { latest }) => sum + (latest?.balance.minor ?? 0), 0)
  const cashIn = async () => (await pictureOf()).cash.find(({ currency }) => currency === 'USD')?.balance?.minor
  await expect.poll(cashIn, { timeout: VISIBLE_MS }).toBe(dollars)
  const { total } = await pictureOf()
  expect(total.apart.map(({ currency }) => currency)).toEqual(['INR'])

  await page.goto('/holdings')
  await page.getByText('No rate from INR to USD', { exact: false }).waitFor()
  await page.getByRole('link', { name: 'Import rates' }).waitFor()
  await page
    .getByText(shown(total.sum?.minor ?? 0))
    .first()
    .waitFor()

  const { holdings } = await ask<{ holdings: News[] }>(page, `/briefing?ventureId=${account.ventureId}`)
  expect(holdings.find((each) => each.kind === 'drop' && each.account.id === account.id)?.lost?.minor).toBe(
    before - after,
  )
  await page.goto('/briefing')
  await page.getByText(`Reserve account: fell by ${shown(before - after)}`, { exact: false }).waitFor()
  await untilQuiet(page)
  expect(complaints).toEqual([])
})

async function accountCalled(page: Page, name: string): Promise<Account> {
  const { items } = await ask<{ items: Account[] }>(page, `/bank-accounts?search=${encodeURIComponent(name)}`)
  const account = items.find((each) => each.name === name)
  if (!account) throw new Error(`There is no account ${name}.`)
  return account
}

const shown = (minor: number): string =>
  (minor / 100).toLocaleString('en-US', { style: 'currency', currency: 'USD', minimumFractionDigits: 2 })
