import { existsSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { accessibilityFindings, type Look, scrollsSideways, signIn } from './browser.ts'
export const AT = 'http://127.0.0.1:3017'
export async function of(browser: Browser, who: string, tag: string, look: Look = { scheme: 'light', width: 1440 }) {
  const file = `/tmp/weblook/state-${who}.json`
  if (!existsSync(file)) { const v = await signIn(browser, AT, `${who}@holdfast.example`); await v.context.storageState({ path: file }); await v.context.close() }
  const context = await browser.newContext({ baseURL: AT, colorScheme: look.scheme, viewport: { width: look.width, height: look.width === 390 ? 844 : 900 }, reducedMotion: 'reduce', timezoneId: 'America/Chicago', storageState: file })
  const page: Page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (m) => { if (m.type() === 'error') complaints.push(m.text()) }); page.on('pageerror', (e) => complaints.push(e.message))
  page.on('response', async (r) => { if (r.status() >= 400) console.log(who, r.status(), r.url(), (await r.text().catch(() => '')).slice(0, 400)) })
  let n = 0
  const shot = async (full = true) => { n++; await page.waitForTimeout(900); await page.screenshot({ path: `/tmp/weblook/shot-${tag}-${n}.png`, fullPage: full }); console.log(tag, n, page.url(), await scrollsSideways(page) ? 'SCROLLS' : '', ...(await accessibilityFindings(page)), ...complaints.splice(0)) }
  return { page, context, shot }
}
