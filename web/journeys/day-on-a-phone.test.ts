import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accessibilityFindings, openBrowser, scrollsSideways, signIn, untilQuiet } from './browser.ts'
import { ask, northlineOf, tell } from './northline-desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const PHONE = { scheme: 'dark', width: 390 } as const
const FOLLOWED_MS = 20_000
const TITLE = 'Call the three carriers whose insurance ends'

const pointsOf = async (page: Page) => (await ask<{ balance: number }>(page, '/gamification/points')).balance

async function expectFit(page: Page): Promise<void> {
  await untilQuiet(page)
  expect([await accessibilityFindings(page), await scrollsSideways(page)]).toEqual([[], false])
}

test('an employee lives a whole day on a phone: the day, its numbers, a task, points, the report', async () => {
  const omar = await signIn(browser, inject('address'), 'omar.haddad@holdfast.example')
  const { page, complaints } = await signIn(browser, inject('address'), 'daniel.reyes@holdfast.example', PHONE)
  const northline = await northlineOf(omar.page)
  const { user } = await ask<{ user: { id: string } }>(page, '/me')
  await tell(omar.page, '/tasks', {
    method: 'POST',
    data: { ventureId: northline.id, title: TITLE, assigneeId: user.id, dueOn: northline.today },
  })
  await tell(omar.page, '/kpi/targets', {
    method: 'PUT',
    data: {
      ventureId: northline.id,
      metric: 'delivered',
      userId: user.id,
      from: `${northline.today.slice(0, 7)}-01`,
      value: '30',
      per: 'month',
    },
  })

  await page.goto('/my-day')
  await page.getByRole('heading', { name: 'My numbers against target' }).waitFor()
  await page.getByRole('img', { name: /^Delivered loads in \w+: .* of 30$/ }).waitFor()
  await expectFit(page)

  const before = await pointsOf(page)
  await page.getByRole('link', { name: TITLE }).click()
  await page.getByRole('heading', { name: TITLE }).waitFor()
  await expectFit(page)
  await page.getByRole('button', { name: 'Done', exact: true }).click()
  await expect.poll(() => pointsOf(page), { timeout: FOLLOWED_MS }).toBe(before + 10)

  // Also on a day on which nobody owes one.
  await page.goto('/operations/eod')
  await page.getByRole('textbox', { name: 'What did you do?' }).fill('Renewed three insurance certificates')
  await expectFit(page)
  await page.getByRole('button', { name: 'Send report' }).click()
  await page.getByRole('button', { name: 'Take back' }).waitFor()
  await expect.poll(() => pointsOf(page), { timeout: FOLLOWED_MS }).toBeGreaterThanOrEqual(before + 20)
  await page.goto('/my-day')
  await page.getByRole('heading', { name: 'My numbers against target' }).waitFor()
  expect(await page.getByRole('link', { name: TITLE }).count()).toBe(0)
  expect([complaints, omar.complaints]).toEqual([[], []])
})
