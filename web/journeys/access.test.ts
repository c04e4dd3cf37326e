import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser, signIn, untilQuiet, type Visitor } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const enter = (email: string): Promise<Visitor> => signIn(browser, inject('address'), email)

test('invited to one venture somebody sees only that, added to another they see both, deactivated they are out', async () => {
  const admin = await enter('sam.lindqvist@holdfast.example')
  await invite(admin.page, { name: 'Ivy Moss', email: 'Ivy.Moss@holdfast.example', venture: 'Northline Freight' })

  const ivy = await enter('ivy.moss@holdfast.example')
  expect(await venturesOf(ivy.page)).toEqual(['Northline Freight'])
  await ivy.page.goto('/bpo/calls')
  await ivy.page
    .getByText(/of another trade/)
    .first()
    .waitFor()
  await ivy.page.goto('/freight/loads')
  await ivy.page.getByRole('link', { name: /^NL-/ }).first().waitFor()

  await admin.page.goto('/admin/users?search=Ivy')
  await admin.page.getByRole('link', { name: 'Ivy Moss' }).click()
  await admin.page.getByRole('button', { name: 'Place in another venture' }).click()
  await choose(admin.page, /^Venture/, 'Callbridge')
  await admin.page
    .getByRole('dialog')
    .getByRole('button', { name: /^(Save|Add|Place)/ })
    .click()
  await admin.page.getByRole('dialog').waitFor({ state: 'detached' })

  expect(await venturesOf(ivy.page)).toEqual(['Callbridge', 'Northline Freight'])
  await ivy.page.goto('/bpo/calls')
  await untilQuiet(ivy.page)
  expect(new URL(ivy.page.url()).pathname).toBe('/bpo/calls')
  await ivy.page.getByRole('table').first().waitFor()

  await admin.page.getByRole('button', { name: 'Deactivate' }).click()
  await admin.page
    .getByRole('dialog')
    .getByRole('button', { name: /^Deactivate/ })
    .click()
  await admin.page
    .getByText(/account is closed|deactivated/i)
    .first()
    .waitFor()
  await ivy.page.goto('/my-day')
  await ivy.page.waitForURL((url) => url.pathname.startsWith('/sign-in'))
  expect(admin.complaints).toEqual([])
})

test('why can’t Omar see this? He is told, and so is the administrator to whom he sends the link', async () => {
  const omar = await enter('omar.haddad@holdfast.example')
  await omar.page.goto('/bpo/calls')
  const reason = /Northline Freight is of another trade\./
  await omar.page.getByText(reason).waitFor()
  const { id } = (await (await omar.page.request.get('/api/me')).json()).user as { id: string }

  const admin = await enter('sam.lindqvist@holdfast.example')
  await admin.page.goto(`/admin/access?userId=${id}&page=${encodeURIComponent('/bpo/calls')}`)
  await admin.page.getByText(reason).first().waitFor()
  await admin.page.getByText(/belongs to Northline Freight as Venture head/).waitFor()
  expect(admin.complaints).toEqual([])
})

async function invite(page: Page, who: { name: string; email: string; venture: string }): Promise<void> {
  await page.goto('/admin/users')
  await page.getByRole('button', { name: 'Invite' }).first().click()
  await page.getByLabel(/^Name/).fill(who.name)
  await page.getByLabel(/^E-mail/).fill(who.email)
  await choose(page, /^Venture/, who.venture)
  await page.getByRole('dialog').getByRole('button', { name: 'Invite' }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

async function choose(page: Page, label: RegExp, option: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: label }).click()
  await page.getByRole('option', { name: option }).click()
}

async function venturesOf(page: Page): Promise<readonly string[]> {
  await page.goto('/ventures')
  await page.getByRole('heading', { name: 'Ventures', level: 1 }).waitFor()
  await untilQuiet(page)
  const { ventures } = (await (await page.request.get('/api/me')).json()) as { ventures: { name: string }[] }
  for (const { name } of ventures) await page.getByRole('link', { name }).first().waitFor()
  return ventures.map(({ name }) => name).sort()
}
