import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser, signIn, type Visitor } from './browser.ts'
import { ask } from './northline-desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const as = (name: string) => signIn(browser, inject('address'), `${name}@holdfast.example`)
const FOLLOWED_MS = 20_000
const TITLE = 'Call the shipper about the dock'

type Board = { readonly me: { readonly rank: number; readonly points: number; readonly isShown: boolean } | null }

const venturesOf = async ({ page }: Visitor) =>
  (await ask<{ ventures: { id: string; code: string }[] }>(page, '/me')).ventures
const boardOf = (visitor: Visitor, ventureId: string) =>
  ask<Board>(visitor.page, `/gamification/leaderboard?ventureId=${ventureId}&period=all`)

test('a head sees the effect of another price and sets it; the next deed follows it, and is found in the own history', async () => {
  const [omar, ana] = [await as('omar.haddad'), await as('ana.whitfield')]
  await omar.page.goto('/points')
  await omar.page.getByRole('link', { name: 'Change what deeds are worth' }).click()
  await omar.page.getByRole('heading', { name: 'Expected effect' }).waitFor()
  await omar.page.getByText(/would have given the same|no effect shows/).waitFor()
  await omar.page.getByRole('textbox', { name: 'Points for Task done' }).fill('13')
  await omar.page.getByRole('textbox', { name: 'Points for Load delivered' }).fill('50')
  await omar.page.getByText(/would have given [\d,]+: [\d,]+ more/).waitFor()
  await omar.page.getByRole('button', { name: 'Save' }).click()
  await omar.page.getByText('Task done: 10 → 13').first().waitFor()

  const { ventures } = await ask<{ ventures: { id: string }[] }>(ana.page, '/me')
  const ventureId = ventures[0]?.id ?? ''
  const before = (await boardOf(ana, ventureId)).me?.points ?? 0
  await ana.page.goto('/operations/tasks')
  await ana.page.getByRole('button', { name: 'New task' }).click()
  const dialog = ana.page.getByRole('dialog')
  await dialog.getByRole('textbox', { name: 'What is to be done' }).fill(TITLE)
  await dialog.getByRole('button', { name: 'Enter task' }).click()
  await ana.page.getByRole('link', { name: TITLE }).click()
  await ana.page.getByRole('button', { name: 'Done' }).click()
  await expect.poll(async () => (await boardOf(ana, ventureId)).me?.points, { timeout: FOLLOWED_MS }).toBe(before + 13)
  await ana.page.goto('/points/mine')
  await ana.page
    .getByRole('row', { name: /Task done.*\+13/ })
    .getByRole('link', { name: TITLE })
    .click()
  await ana.page.getByRole('heading', { name: TITLE }).waitFor()

  // The other journeys count by the usual prices.
  await omar.page.getByRole('textbox', { name: 'Points for Task done' }).fill('10')
  await omar.page.getByRole('textbox', { name: 'Points for Load delivered' }).fill('25')
  await omar.page.getByRole('button', { name: 'Save' }).click()
  await omar.page.getByText('Task done: 13 → 10').first().waitFor()
  expect([omar.complaints, ana.complaints]).toEqual([[], []])
})

test('whoever does not want to be seen is gone from everybody’s board, and back when they like', async () => {
  const [omar, ana] = [await as('omar.haddad'), await as('ana.whitfield')]
  const ventureId = (await venturesOf(ana))[0]?.id ?? ''
  const seen = async () => {
    await omar.page.goto('/points?period=all')
    const table = omar.page.getByRole('table', { name: /Leaderboard of/ })
    await table.getByText('Dana Kowalski').waitFor()
    return table.getByText('Ana Whitfield').count()
  }
  expect(await seen()).toBe(1)
  await ana.page.goto('/points/mine')
  const choice = ana.page.getByRole('switch', { name: /see me on the leaderboard/ })
  await choice.click({ force: true })
  await expect.poll(async () => (await boardOf(ana, ventureId)).me?.isShown).toBe(false)
  expect(await seen()).toBe(0)
  await ana.page.goto('/points?period=all')
  await ana.page.getByText('Where I would stand; nobody sees me').waitFor()
  await ana.page.goto('/points/mine')
  await choice.click({ force: true })
  await expect.poll(async () => (await boardOf(ana, ventureId)).me?.isShown).toBe(true)
  expect(await seen()).toBe(1)
  expect([omar.complaints, ana.complaints]).toEqual([[], []])
})
