import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type Look, openBrowser, signIn, untilQuiet } from './browser.ts'
import { ask } from './northline-desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const as = (name: string, look?: Look) => signIn(browser, inject('address'), `${name}@holdfast.example`, look)
const PHONE = { scheme: 'dark', width: 390 } as const
const RELOADED_MS = 20_000
const DONE = 'Covered the Laredo loads'

type Reports = { readonly items: readonly { readonly id: string; readonly done: string; readonly status: string }[] }

test('a report is written on a phone, survives a reload and a lost connection, goes out once, and is reviewed by the head', async () => {
  const marcus = await as('marcus.bell', PHONE)
  const { page } = marcus
  await page.goto('/operations/eod')
  const done = page.getByRole('textbox', { name: 'What did you do?' })
  await done.fill(DONE)
  await page.getByRole('textbox', { name: 'What is in the way?' }).fill('No reefer capacity')
  await page.reload()
  await expect.poll(() => done.inputValue(), { timeout: RELOADED_MS }).toBe(DONE)

  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Send report' }).click()
  await page.getByText('is sent as soon as the connection is back').waitFor()
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Take back' }).waitFor()
  await untilQuiet(page)
  const mine = (await ask<Reports>(page, '/eod-reports?userId=me')).items.filter((each) => each.done === DONE)
  expect(mine.map(({ status }) => status)).toEqual(['SUBMITTED'])

  const omar = await as('omar.haddad')
  await omar.page.goto('/operations/eod/team')
  await omar.page.getByRole('link', { name: 'Marcus Bell' }).click()
  await omar.page.getByRole('heading', { name: 'Marcus Bell' }).waitFor()
  await omar.page.getByRole('button', { name: 'Review', exact: true }).click()
  await omar.page.getByRole('textbox', { name: 'A word for the author' }).fill('Ask Tejas')
  await omar.page.getByRole('button', { name: 'Mark as reviewed' }).click()
  await omar.page.getByText('Omar Haddad writes').waitFor()

  await page.reload()
  await page.getByText('Ask Tejas').waitFor()
  expect(await page.getByRole('button', { name: 'Edit' }).count()).toBe(0)
  expect([
    marcus.complaints.filter((complaint) => !/ERR_INTERNET_DISCONNECTED/.test(complaint)),
    omar.complaints,
  ]).toEqual([[], []])
})
