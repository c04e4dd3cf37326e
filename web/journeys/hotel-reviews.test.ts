import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser, signIn, untilQuiet, type Visitor } from './browser.ts'
import { ask } from './northline-desk.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const as = (name: string) => signIn(browser, inject('address'), `${name}@holdfast.example`)

type Row = { id: string; guestName: string | null; clock: { state: string }; respondedBy: { name: string } | null }

/** The negative reviews that wait, the first due first. */
async function waitingNegatives({ page }: Visitor): Promise<readonly Row[]> {
  const answer = await page.request.get('/api/hospitality/reviews?state=open&band=NEGATIVE&limit=100')
  return ((await answer.json()) as { items: Row[] }).items
}

async function reviewOf({ page }: Visitor, id: string): Promise<Row> {
  return (await (await page.request.get(`/api/hospitality/reviews/${id}`)).json()) as Row
}

const FOLLOWED_MS = 20_000

/** Points in all, and the pay of this month, in minor units. */
async function earnedBy({ page }: Visitor): Promise<{ readonly points: number; readonly minor: number }> {
  const { balance } = await ask<{ balance: number }>(page, '/gamification/points')
  const { wallets } = await ask<{ wallets: { totalMinor: number }[] }>(page, `/incentives/my${thisMonth()}`)
  return { points: balance, minor: wallets.reduce((sum, { totalMinor }) => sum + totalMinor, 0) }
}

function thisMonth(): string {
  const day = Temporal.Now.plainDateISO('America/New_York').toString()
  return `?from=${day.slice(0, 8)}01&to=${day}`
}

/** Whether the review stands in the briefing as a fire that nobody put out. */
async function burns({ page }: Visitor, id: string): Promise<boolean> {
  const { firefront } = await ask<{ firefront: { why: string; subject: { id: string } }[] }>(page, '/briefing')
  return firefront.some(({ subject, why }) => subject.id === id && !why.endsWith('Put out since.'))
}

test('a negative review near its deadline is answered in time from a template, and counts for who answered', async () => {
  const luis = await as('luis.ortega')
  const due = (await waitingNegatives(luis)).find(({ clock, guestName }) => clock.state === 'DUE' && guestName !== null)
  if (!due?.guestName) throw new Error('The demo group has no negative review that is still due.')
  const before = await earnedBy(luis)
  expect(await burns(luis, due.id)).toBe(true)
  await luis.page.goto('/hotel/reviews?state=open&band=NEGATIVE')
  await luis.page.getByRole('link', { name: new RegExp(due.guestName) }).click()
  await luis.page.getByRole('heading', { name: due.guestName }).waitFor()
  await luis.page.getByRole('button', { name: 'Template', exact: true }).click()
  await luis.page.getByRole('menuitem', { name: /^Sorry/ }).click()
  const editor = luis.page.getByRole('textbox', { name: 'Your answer' })
  expect(await editor.inputValue()).toContain(`Dear ${due.guestName},`)
  expect(await editor.inputValue()).toContain('Luis Ortega')
  await editor.press('Control+Enter')
  await luis.page.getByText('The first answer counts.').waitFor()
  expect(await reviewOf(luis, due.id)).toMatchObject({
    clock: { state: 'ANSWERED_IN_TIME' },
    respondedBy: { name: 'Luis Ortega' },
  })
  // 8 points and 4.00 for an answer; what burned is put out.
  await expect
    .poll(() => earnedBy(luis), { timeout: FOLLOWED_MS })
    .toEqual({ points: before.points + 8, minor: before.minor + 400 })
  await expect.poll(() => burns(luis, due.id), { timeout: FOLLOWED_MS }).toBe(false)
  expect(luis.complaints).toEqual([])
})

test('two people answer one review: the second is told who was first, and keeps what they wrote', async () => {
  const [luis, tessa] = [await as('luis.ortega'), await as('tessa.grant')]
  const [review] = await waitingNegatives(luis)
  if (!review) throw new Error('The demo group has no negative review that waits.')
  await tessa.page.goto(`/hotel/reviews/${review.id}`)
  const editor = tessa.page.getByRole('textbox', { name: 'Your answer' })
  await editor.fill('We are looking into it.')
  const first = await luis.page.request.patch(`/api/hospitality/reviews/${review.id}`, {
    data: { responseText: 'We are sorry.' },
  })
  expect(first.status()).toBe(200)
  await editor.press('Control+Enter')
  await tessa.page.getByText(/Luis Ortega answered this review already/).waitFor()
  await tessa.page.getByText('You wrote: We are looking into it.').waitFor()
  await tessa.page.getByText('We are sorry.').waitFor()
  expect((await reviewOf(tessa, review.id)).respondedBy?.name).toBe('Luis Ortega')
})

test('J and K go through the inbox, and filters stand in the address', async () => {
  const tessa = await as('tessa.grant')
  await tessa.page.goto('/hotel/reviews')
  await untilQuiet(tessa.page)
  const opened = () => tessa.page.locator('main li a[aria-current]').getAttribute('href')
  const first = await opened()
  await tessa.page.keyboard.press('j')
  await expect.poll(opened).not.toBe(first)
  await tessa.page.keyboard.press('k')
  await expect.poll(async () => new URL(tessa.page.url()).searchParams.get('review')).not.toBeNull()
  await tessa.page.getByRole('button', { name: 'State' }).click()
  await tessa.page.getByRole('option', { name: 'Answered', exact: true }).click()
  await expect.poll(() => new URL(tessa.page.url()).searchParams.get('state')).toBe('answered')
  await untilQuiet(tessa.page)
  expect(await tessa.page.getByText(/overdue$/).count()).toBe(0)
  expect(tessa.complaints).toEqual([])
})
