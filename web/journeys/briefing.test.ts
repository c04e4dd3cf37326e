import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser, signIn, untilQuiet, type Visitor } from './browser.ts'
import { ask, northlineOf } from './northline-desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const as = (name: string) => signIn(browser, inject('address'), `${name}@holdfast.example`)

const SHOWN_MS = 20_000

type Fire = {
  readonly id: string
  readonly ventureId: string
  readonly kind: string
  readonly why: string
  readonly subject: { readonly label: string }
  readonly task: { readonly id: string } | null
}

const firesOf = async ({ page }: Visitor) => (await ask<{ firefront: Fire[] }>(page, '/briefing')).firefront

test('an owner reads the briefing, opens the lost load and gives the follow-up to somebody', async () => {
  const [meera, ana] = [await as('meera.iyer'), await as('ana.whitfield')]
  const northline = await northlineOf(meera.page)
  const lost = (await firesOf(meera)).find(
    ({ kind, ventureId, task }) => kind === 'load_lost' && ventureId === northline.id && task === null,
  )
  if (!lost) throw new Error('The demo group has no lost load in its briefing.')
  const { label } = lost.subject
  await meera.page.goto('/briefing')
  await meera.page.getByRole('link', { name: label, exact: true }).first().click()
  await meera.page.waitForURL(/\/freight\/loads\/[0-9a-f-]+/)
  await meera.page.getByText(label).first().waitFor()
  await meera.page.goBack()

  await meera.page.getByRole('button', { name: `Assign ${label}: ${lost.why}` }).click()
  const dialog = meera.page.getByRole('dialog')
  await dialog.getByRole('combobox', { name: 'Who' }).click()
  await meera.page.getByRole('option', { name: 'Ana Whitfield' }).click()
  await dialog.getByRole('button', { name: 'Assign', exact: true }).click()
  await meera.page.getByText(`“Follow up on ${label}” is a task for Ana Whitfield.`).waitFor()
  const given = (await firesOf(meera)).find(({ id }) => id === lost.id)
  expect(given).toMatchObject({ acknowledged: { at: expect.any(String) }, task: { status: 'OPEN' } })
  await meera.page.getByRole('link', { name: 'A task for Ana Whitfield' }).first().waitFor()

  await ana.page.goto('/my-day')
  await ana.page.getByRole('link', { name: `Follow up on ${label}` }).click()
  await ana.page.getByRole('link', { name: /^From the briefing of/ }).click()
  await ana.page.getByRole('heading', { name: /Firefront/ }).waitFor()
  expect([meera.complaints, ana.complaints]).toEqual([[], []])
})

test('a head sets when the briefing tells of something, and sees who did', async () => {
  const omar = await as('omar.haddad')
  await omar.page.goto('/briefing')
  await omar.page.getByRole('link', { name: 'When it tells of something' }).click()
  const field = omar.page.getByRole('textbox', { name: 'Fall of a figure' })
  // It shows its unit until somebody is in it.
  await field.click()
  await field.fill('55')
  await omar.page.getByRole('button', { name: 'Save thresholds' }).click()
  await omar.page.getByText('What the briefing tells of is saved.').waitFor()
  await untilQuiet(omar.page)
  const { id } = await northlineOf(omar.page)
  const { items } = await ask<{ items: object[] }>(omar.page, `/briefing/thresholds/history?ventureId=${id}`)
  expect(items[0]).toMatchObject({ by: { name: 'Omar Haddad' }, after: { fallPercent: 55 } })
  expect(omar.complaints).toEqual([])
})

test('somebody chooses the briefing by mail and a digest, each kept when they come back', async () => {
  const omar = await as('omar.haddad')
  await omar.page.goto('/account')
  await omar.page.getByRole('switch', { name: 'Northline Freight' }).click()
  await omar.page.getByText('You get the briefing of Northline Freight at 07:45.').waitFor()
  await omar.page.getByText('Daily', { exact: true }).click()
  await omar.page.getByText(/You get what you have not read at 08:00/).waitFor()
  await omar.page.reload()
  const isChecked = (role: 'switch' | 'radio', name: string) => omar.page.getByRole(role, { name }).isChecked()
  await expect.poll(() => isChecked('switch', 'Northline Freight'), { timeout: SHOWN_MS }).toBe(true)
  await expect.poll(() => isChecked('radio', 'Daily'), { timeout: SHOWN_MS }).toBe(true)
  expect(omar.complaints).toEqual([])
})
