// `npm run tours`: walks the demo group as each of its people and writes docs/tours, pages and pictures.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { Page } from 'playwright-core'
import { openBrowser, signIn, untilQuiet } from '../browser.ts'
import { startProduct } from '../product.ts'
import { type Stop, TOURS, type Tour } from './tour-list.ts'
import { pictureOf, tourPage, toursIndex } from './tour-page.ts'

const folder = resolve(import.meta.dirname, '../../../docs/tours')
const QUALITY = 72

rmSync(folder, { recursive: true, force: true })
mkdirSync(join(folder, 'pictures'), { recursive: true })
const product = await startProduct()
const browser = await openBrowser()
try {
  for (const tour of TOURS) await walk(tour)
} finally {
  await browser.close()
  await product.stop()
}
writeFileSync(join(folder, 'README.md'), toursIndex(TOURS))
process.stdout.write(`${TOURS.length} tours in docs/tours\n`)

async function walk(tour: Tour): Promise<void> {
  for (const [index, stop] of tour.stops.entries()) {
    const look = { scheme: 'light', width: stop.isPhone ? 390 : 1440 } as const
    const { page, context } = await signIn(browser, product.address, tour.email, look)
    await page.goto(await pathOf(page, stop))
    await untilQuiet(page)
    await page.screenshot({ path: join(folder, pictureOf(tour, index)), type: 'jpeg', quality: QUALITY })
    await context.close()
  }
  writeFileSync(join(folder, `${tour.name}.md`), tourPage(tour))
}

async function pathOf(page: Page, { path, listed, title }: Stop): Promise<string> {
  if (listed === undefined) return path
  const { items } = (await (await page.request.get(listed)).json()) as { items?: readonly { readonly id: string }[] }
  const [first] = items ?? []
  if (!first) throw new Error(`${title}: ${listed} has nothing to show.`)
  return path.replace('$id', first.id)
}
