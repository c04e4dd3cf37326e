import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { openBrowser, signIn, type Look } from './browser.ts'
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const b = await openBrowser()
const base = 'http://localhost:4190'
const shot = async (page: any, name: string) => { await page.waitForTimeout(900); await page.screenshot({ path: `/tmp/rp-shot-${name}.png` }) }
const check = async (page: any, name: string) => {
  await page.evaluate(axe)
  const r = await page.evaluate(() => (window as any).axe.run(document, { runOnly: ['wcag2a','wcag2aa','wcag21aa','wcag22aa','best-practice'] }))
  for (const v of r.violations) console.log('AXE', name, v.id, v.nodes.slice(0,3).map((n: any) => n.target.join(' ')).join(' | '))
  const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
  if (wide) console.log('WIDE', name)
}
const go = async (v: any, path: string, name: string) => { await v.page.goto(base + path); await shot(v.page, name); await check(v.page, name); console.log(name, 'console:', JSON.stringify(v.complaints.splice(0))) }
export { b, base, shot, check, go, signIn }
const NL = '00000000-0000-7000-8000-000000000001', CB = '00000000-0000-7000-8000-000000000003'
const looks: Look[] = [{ scheme: 'light', width: 1440 }, { scheme: 'dark', width: 390 }]
if (process.argv[2] === 'pay') for (const look of looks) {
  const ana = await signIn(b, base, 'ana.whitfield@holdfast.example', look)
  const n = `${look.scheme}-${look.width}`
  await go(ana, '/incentives/my', `mypay-${n}`)
  console.log('menu', await ana.page.evaluate(() => [...document.querySelectorAll('nav a')].map((a: any) => a.textContent).filter((t: string) => /pay/i.test(t))))
  await go(ana, '/incentives/my?period=quarter', `quarter-${n}`)
  await go(ana, '/incentives/my?period=custom&from=2020-01-01', `long-${n}`)
  await go(ana, '/incentives/my?period=custom&from=2020-01-01&to=2026-11-20', `long2-${n}`)
  await go(ana, `/incentives/${CB}`, `other-${n}`)
  await go(ana, `/incentives/${CB}/team`, `otherteam-${n}`)
}
if (process.argv[2] === 'head') for (const look of looks) {
  const head = await signIn(b, base, `${process.argv[3]}@holdfast.example`, look)
  const n = `${look.scheme}-${look.width}`
  const me = await (await head.page.request.get('/api/me')).json().catch(async () => (await head.page.request.get('/api/auth/me')).json())
  const v = me.ventures.find((x: any) => x.id === NL) ?? me.ventures[0]
  await go(head, `/incentives/${v.id}`, `venture-${n}`)
  await go(head, `/incentives/${v.id}/team`, `team-${n}`)
  await go(head, `/simulation?venture=${v.id}`, `sim-${n}`)
  const row = head.page.locator('table[aria-label="People, paid and simulated"] tbody tr, table tbody tr').first()
  await row.locator('button,a').first().click().catch(() => row.click())
  await head.page.waitForTimeout(1500)
  await head.page.locator('details summary').first().click().catch((e: Error) => console.log(e.message.slice(0, 80)))
  await shot(head.page, `person-${n}`); await check(head.page, `person-${n}`)
}
await b.close()
