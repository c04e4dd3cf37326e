import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser, signIn, untilQuiet, type Visitor } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const enter = (email: string): Promise<Visitor> => signIn(browser, inject('address'), email)

test('the administrator runs yesterday’s pay again, follows it to its end, pauses a job and resumes it', async () => {
  const { page, complaints } = await enter('sam.lindqvist@holdfast.example')
  await page.goto('/admin/jobs?tab=schedule')
  const line = page.getByRole('row', { name: /Daily pay/ })
  await line.waitFor()
  await line.getByRole('button', { name: /Run/ }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('button', { name: 'Run now' }).click()
  await dialog.getByText('Daily pay has run', { exact: true }).waitFor({ timeout: 30_000 })
  await dialog.getByRole('button', { name: 'Close' }).last().click()

  await line.getByRole('button', { name: /Pause/ }).click()
  await page.getByRole('dialog').getByRole('textbox').fill('The books are being closed.')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Pause/ })
    .click()
  await line.getByRole('button', { name: /Resume/ }).click()
  await line.getByRole('button', { name: /Pause/ }).waitFor()
  expect(complaints).toEqual([])
})

test('connections say what they are for and what happens while they are not set', async () => {
  const { page, complaints } = await enter('sam.lindqvist@holdfast.example')
  await page.goto('/admin/integrations')
  await untilQuiet(page)
  await page.getByText('Set FMCSA_WEB_KEY').first().waitFor()
  await page
    .getByText(/mailbox/i)
    .first()
    .waitFor()
  expect(complaints).toEqual([])
})
