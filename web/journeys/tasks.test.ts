import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser, signIn, untilQuiet, type Visitor } from './browser.ts'
import { ask } from './northline-desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const as = (name: string) => signIn(browser, inject('address'), `${name}@holdfast.example`)
const FOLLOWED_MS = 20_000
const TITLE = 'Ask for the lumper receipt'

type MyTasks = { readonly tasks: { readonly items: readonly { id: string; title: string }[] } }

const isInMyDay = async ({ page }: Visitor) =>
  (await ask<MyTasks>(page, '/my-day')).tasks.items.some(({ title }) => title === TITLE)
const pointsOf = async ({ page }: Visitor) => (await ask<{ balance: number }>(page, '/gamification/points')).balance
/** In which lane a card stands, by the lane's name. */
const laneOf = ({ page }: Visitor) =>
  page.locator('section[aria-label]', { hasText: TITLE }).last().getAttribute('aria-label')

test('a task is entered from a load, stands in its assignee’s day, is done by keys on the board, and is reopened', async () => {
  const [omar, ana] = [await as('omar.haddad'), await as('ana.whitfield')]
  const { items } = await ask<{ items: { id: string; number: string }[] }>(omar.page, '/freight/loads?limit=1')
  await omar.page.goto(`/freight/loads/${items[0]?.id}`)
  await omar.page.getByRole('link', { name: 'New task' }).click()
  const dialog = omar.page.getByRole('dialog')
  await dialog.getByText(`About: Load ${items[0]?.number}`).waitFor()
  await dialog.getByRole('textbox', { name: 'What is to be done' }).fill(TITLE)
  await dialog.getByRole('combobox', { name: 'Assignee' }).click()
  await omar.page.getByRole('option', { name: 'Ana Whitfield' }).click()
  await dialog.getByRole('button', { name: 'Enter task' }).click()
  await omar.page.getByRole('heading', { name: TITLE }).waitFor()

  const before = await pointsOf(ana)
  await ana.page.goto('/my-day')
  await ana.page.getByRole('link', { name: TITLE }).waitFor()
  await ana.page.goto('/operations/tasks?view=board')
  const card = ana.page.getByRole('link', { name: TITLE })
  await card.focus()
  for (const lane of ['In progress', 'Blocked', 'Done']) {
    await ana.page.keyboard.press('Shift+ArrowRight')
    await expect.poll(() => laneOf(ana)).toContain(lane)
    await ana.page.locator('li[data-moving]').waitFor({ state: 'detached' })
    await card.focus()
  }
  await expect.poll(() => pointsOf(ana), { timeout: FOLLOWED_MS }).toBe(before + 10)
  expect(await isInMyDay(ana)).toBe(false)

  await omar.page.reload()
  await omar.page.getByRole('button', { name: 'Reopen…' }).click()
  await omar.page.getByRole('textbox', { name: 'Reason' }).fill('It is of another load')
  await omar.page.getByRole('button', { name: 'Reopen task' }).click()
  await expect.poll(() => pointsOf(ana), { timeout: FOLLOWED_MS }).toBe(before)
  expect(await isInMyDay(ana)).toBe(true)
  expect([omar.complaints, ana.complaints]).toEqual([[], []])
})

test('an overdue task asks its assignee why, on a phone, once', async () => {
  const phone = { scheme: 'dark', width: 390 } as const
  const ana = await signIn(browser, inject('address'), 'ana.whitfield@holdfast.example', phone)
  await ana.page.goto('/operations/tasks?due=overdue')
  await ana.page.getByRole('link', { name: 'Send the signed rate confirmation' }).click()
  await ana.page.getByRole('button', { name: 'Explain' }).click()
  await ana.page.getByRole('textbox', { name: 'Explanation' }).fill('The carrier’s office was closed')
  await ana.page.getByRole('dialog').getByRole('button', { name: 'Explain' }).click()
  await ana.page.getByRole('heading', { name: 'Missed days' }).waitFor()
  await untilQuiet(ana.page)
  expect(await ana.page.getByRole('button', { name: 'Explain' }).count()).toBe(0)
  expect(ana.complaints).toEqual([])
})
