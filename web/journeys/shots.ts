// Every page that the journeys' people can open, in both themes and at two widths, as pictures; and what is wrong with them.
import { mkdirSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { accessPages } from './access-pages.ts'
import { accessibilityFindings, type Look, openBrowser, scrollsSideways, signIn, untilQuiet } from './browser.ts'
import { importPages } from './import-pages.ts'
import { outreachPages } from './outreach-pages.ts'
import { payoutPages } from './payout-pages.ts'
import { startProduct } from './product.ts'

const PEOPLE = ['meera.iyer', 'ana.whitfield', 'arjun.mehta', 'nisha.rao', 'grace.okafor', 'tessa.grant']
const LOOKS: readonly Look[] = [
  { scheme: 'light', width: 1440 },
  { scheme: 'dark', width: 1440 },
  { scheme: 'light', width: 390 },
  { scheme: 'dark', width: 390 },
]
const folder = resolve(import.meta.dirname, '../../shots')
const only = process.argv.find((argument) => argument.startsWith('--only='))?.slice('--only='.length)

rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })
const product = await startProduct()
const browser = await openBrowser()
const wrong: string[] = []
let taken = 0
try {
  for (const person of PEOPLE.filter((name) => only === undefined || name === only))
    for (const look of LOOKS) await shoot(person, look)
} finally {
  await browser.close()
  await product.stop()
}
for (const line of wrong) process.stdout.write(`${line}\n`)
process.stdout.write(`${taken} pictures in shots/, ${wrong.length} findings\n`)
process.exit(wrong.length > 0 ? 1 : 0)

async function shoot(person: string, look: Look): Promise<void> {
  const { page, context, complaints } = await signIn(browser, product.address, `${person}@holdfast.example`, look)
  const me = (await (await page.request.get('/api/me')).json()) as Parameters<typeof importPages>[1]
  const [load] =
    ((await (await page.request.get('/api/freight/loads?limit=1')).json()) as { items?: { id: string }[] }).items ?? []
  const paths = [
    ...me.routes.map((route) => route.path).filter((path) => !path.includes('$')),
    ...(load ? [`/freight/loads/${load.id}`] : []),
    ...(await accessPages(page, me)),
    ...(await importPages(page, me)),
    ...(await outreachPages(page, me)),
    ...(await payoutPages(page, me)),
  ]
  for (const path of paths) {
    await page.goto(path)
    await untilQuiet(page)
    const name = `${path
      .slice(1)
      .replace(/[?&]venture=.*/, '')
      .replace(/[0-9a-f-]{36}/, 'one')
      .replaceAll(/[/?=&#]/g, '-')}-${person}-${look.scheme}-${look.width}`
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage: look.width === 390 })
    taken += 1
    for (const finding of await accessibilityFindings(page)) wrong.push(`${name}: ${finding}`)
    if (await scrollsSideways(page)) wrong.push(`${name}: scrolls sideways`)
    for (const complaint of complaints.splice(0)) wrong.push(`${name}: console: ${complaint}`)
  }
  await context.close()
}
