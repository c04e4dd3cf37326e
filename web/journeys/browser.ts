import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'

const PLACES = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
]

export async function openBrowser(): Promise<Browser> {
  const executablePath = PLACES.find((place) => existsSync(place))
  if (!executablePath) throw new Error('No Chromium on this machine. Install it: apt-get install chromium')
  return chromium.launch({ executablePath, args: FLAGS })
}

type Session = Awaited<ReturnType<BrowserContext['storageState']>>

export type Look = { readonly scheme: 'light' | 'dark'; readonly width: 1440 | 390 }

export type Visitor = {
  readonly page: Page
  readonly context: BrowserContext
  /** What the browser's console complained about. */
  readonly complaints: string[]
}

/** Somebody at the address whom nobody knows yet. */
export async function newVisitor(
  browser: Browser,
  address: string,
  look: Look = { scheme: 'light', width: 1440 },
  session?: Session,
): Promise<Visitor> {
  const context = await browser.newContext({
    ...(session && { storageState: session }),
    baseURL: address,
    colorScheme: look.scheme,
    viewport: { width: look.width, height: look.width === 390 ? 844 : 900 },
    reducedMotion: 'reduce',
    timezoneId: 'America/Chicago',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  return { page, context, complaints }
}

/** Codes are given out sparingly, so that whoever signed in once comes back with the same session. */
const sessions = new Map<string, Session>()

/** Somebody signed in through the sign-in page, with the code from the mailbox. */
export async function signIn(browser: Browser, address: string, email: string, look?: Look): Promise<Visitor> {
  const known = sessions.get(`${address} ${email}`)
  const visitor = await newVisitor(browser, address, look, known)
  if (!known) await enterCode(visitor.page, email)
  else await visitor.page.goto('/')
  sessions.set(`${address} ${email}`, await visitor.context.storageState())
  // Signing in asks once who is there before it knows; that answer is no complaint.
  visitor.complaints.length = 0
  return visitor
}

async function enterCode(page: Page, email: string): Promise<void> {
  await page.goto('/sign-in')
  await page.getByLabel(/e-mail/i).fill(email)
  await page.keyboard.press('Enter')
  await page
    .getByRole('textbox', { name: /code|digit/i })
    .first()
    .waitFor()
  const code = await newestCode(page, email)
  await page
    .getByRole('textbox', { name: /code|digit/i })
    .first()
    .click()
  await page.keyboard.type(code)
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'))
}

async function newestCode(page: Page, email: string): Promise<string> {
  const response = await page.request.get('/api/dev/mailbox')
  const { items } = (await response.json()) as { items: { recipient: string; subject: string; body: string }[] }
  const mail = items.find((item) => item.recipient.toLowerCase() === email.toLowerCase())
  const code = /\b\d{6}\b/.exec(`${mail?.subject} ${mail?.body}`)?.[0]
  if (!code) throw new Error(`No code for ${email} in the mailbox.`)
  return code
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What WCAG 2.2 A and AA hold against the page as it stands. */
export async function accessibilityFindings(page: Page): Promise<string[]> {
  await page.evaluate(AXE)
  const findings = await page.evaluate(async () => {
    const axe = (
      globalThis as unknown as {
        axe: { run: (options: object) => Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }> }
      }
    ).axe
    const { violations } = await axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
    return violations.map(
      (violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`,
    )
  })
  return findings
}

export async function scrollsSideways(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)
}

/** The page has what it asked for: nothing is loading any more. */
export async function untilQuiet(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.waitForFunction(() => document.querySelectorAll('[aria-busy="true"]').length === 0)
}
