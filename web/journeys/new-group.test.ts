import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newVisitor, openBrowser, untilQuiet, type Visitor } from './browser.ts'
import { loadsFile, PEOPLE_FILE } from './first-file.ts'
import { type Product, startProduct } from './product.ts'

let browser: Browser
let product: Product
beforeAll(async () => {
  product = await startProduct({ arguments: ['--no-demo'] })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await product.stop()
})

test('a new group: first CEO link, venture, people, loads with a mistyped bill, first dashboard', async () => {
  const owner = await newVisitor(browser, product.address)
  await becomeCeo(owner)
  await foundVenture(owner.page)

  await owner.page.getByRole('link', { name: 'Import people' }).click()
  await upload(owner.page, 'people.csv', PEOPLE_FILE)
  await owner.page.getByRole('button', { name: 'Import 3 rows' }).click()
  await owner.page.getByRole('heading', { name: 'Imported' }).waitFor()

  await owner.page.goto('/my-day')
  await owner.page.getByRole('link', { name: 'Import loads' }).click()
  await upload(owner.page, 'loads.csv', loadsFile(new Date()))
  await fixTheBill(owner.page)
  await owner.page.getByRole('button', { name: 'Import 30 rows' }).click()
  await owner.page.getByRole('heading', { name: 'Imported' }).waitFor()

  await owner.page.goto('/my-day')
  await owner.page.getByRole('link', { name: 'Open the dashboard' }).click()
  await untilQuiet(owner.page)
  await owner.page.getByText('Blue Mesa Grocers').first().waitFor()
  expect(owner.complaints).toEqual([])
})

async function becomeCeo({ page }: Visitor): Promise<void> {
  const link = /http:\/\/\S+\/first\S*/.exec(product.output())?.[0]
  if (!link) throw new Error(`The start printed no link.\n${product.output()}`)
  await page.goto(link)
  await page.getByLabel(/^Your name/).fill('Nora Vik')
  await page.getByLabel(/^Your e-mail/).fill('nora@newgroup.example')
  await page.getByRole('button', { name: 'Begin' }).click()
}

async function foundVenture(page: Page): Promise<void> {
  await page.getByRole('textbox', { name: /^Name/ }).fill('Fjord Freight')
  await page.getByRole('combobox', { name: /^Type/ }).click()
  await page.getByRole('option', { name: 'Freight brokerage' }).click()
  await page.getByRole('button', { name: 'Found venture' }).click()
  await page.getByText('First steps in Fjord Freight').waitFor()
}

async function upload(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(text) }
  await page.locator('input[type="file"]').setInputFiles(file)
  await page.getByRole('button', { name: 'Check the rows' }).click()
}

/** The one line that cannot be imported is mended on the page, and the other twenty-nine wait for it. */
async function fixTheBill(page: Page): Promise<void> {
  await page.getByText('"12.3x" is not an amount', { exact: false }).first().waitFor()
  const bill = page.getByRole('textbox', { name: /bill/i }).first()
  await bill.fill('1000')
  await page.getByRole('button', { name: /^Check again/ }).click()
}
