import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser, signIn, untilQuiet } from './browser.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

test('the owner explores the demo: figures, their rows, one load, the other desk, calls, what was imported', async () => {
  const { page, complaints } = await signIn(browser, inject('address'), 'meera.iyer@holdfast.example')
  await page.goto('/freight')
  await page.getByText('Revenue and margin by').first().waitFor()
  const revenue = await figureOf(page, 'Revenue')

  await page.getByRole('link', { name: 'Peach State Foods' }).first().click()
  await page.waitForURL((url) => url.pathname === '/freight/loads')
  await untilQuiet(page)
  await page.getByText('Peach State Foods').first().waitFor()
  await page.getByRole('link', { name: /^NL-/ }).first().click()
  await page.waitForURL((url) => /^\/freight\/loads\/./.test(url.pathname))
  await page.goBack()
  await page.goBack()
  await untilQuiet(page)
  expect(await figureOf(page, 'Revenue')).toBe(revenue)

  await page.getByRole('link', { name: 'Show Sagebrush Trucking' }).click()
  await page.getByText('Copper Ridge Mining').first().waitFor()
  await page.goto('/bpo')
  await page.getByText('By weekday and hour').waitFor()
  await page.getByText('Kavya Menon').first().waitFor()
  await page.goto('/imports')
  await page.getByText('callbridge-dialler.csv').waitFor()
  await page.goto('/briefing')
  await page.getByRole('heading', { name: /Firefront/ }).waitFor()
  expect(complaints).toEqual([])
})

/** The tile's own text, as the page shows it. */
async function figureOf(page: Page, label: string): Promise<string> {
  return page.getByText(label, { exact: true }).first().locator('xpath=ancestor::*[2]').innerText()
}
