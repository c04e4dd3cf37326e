import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openBrowser, signIn, untilQuiet, type Visitor } from './browser.ts'

const VISIBLE_MS = 5_000

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const as = (name: string) => signIn(browser, inject('address'), `${name}@holdfast.example`)

/** The first load of the list that stands at a status. */
async function firstLoad({ page }: Visitor, status: string): Promise<string> {
  const answer = await page.request.get(`/api/freight/loads?status=${status}&limit=1`)
  const { items } = (await answer.json()) as { items: { id: string; number: string }[] }
  const [load] = items
  if (!load) throw new Error(`The demo group has no load that is ${status}.`)
  return load.id
}

test('a dispatcher delivers a load; points, pay and the figures follow; the head of the venture takes it back', async () => {
  const ana = await as('ana.whitfield')
  const id = await loadOnTheRoad(ana)
  await ana.page.goto(`/freight/loads/${id}`)
  await ana.page.getByRole('button', { name: 'Mark delivered' }).first().click()
  const dialog = ana.page.getByRole('dialog')
  if (await dialog.isVisible({ timeout: 1_000 }).catch(() => false))
    await dialog.getByRole('button', { name: 'Mark delivered' }).click()
  await ana.page.getByText('Delivered', { exact: true }).first().waitFor()
  await expect.poll(() => pointsFor(ana, id), { timeout: VISIBLE_MS }).toBe(25)
  await expect.poll(() => earnedFor(ana, id), { timeout: VISIBLE_MS }).toBeGreaterThan(0)

  const omar = await as('omar.haddad')
  const undone = await omar.page.request.patch(`/api/freight/loads/${id}`, {
    data: { status: 'OPEN', reason: 'Delivered to the wrong dock' },
  })
  expect(undone.status()).toBe(200)
  await expect.poll(() => pointsFor(ana, id), { timeout: VISIBLE_MS }).toBe(0)
  expect(ana.complaints).toEqual([])
})

test('an agent starts and ends a call and sees the points', async () => {
  const nisha = await as('nisha.rao')
  const ended = await callsWithPoints(nisha)
  await nisha.page.goto('/bpo/calls')
  await untilQuiet(nisha.page)
  await nisha.page.getByRole('button', { name: 'Start call' }).first().click()
  await nisha.page.getByRole('dialog').getByRole('button', { name: 'Start call' }).click()
  await nisha.page.getByRole('button', { name: 'End call' }).first().click()
  await nisha.page.getByRole('dialog').getByRole('button', { name: 'End call' }).click()
  await nisha.page.getByRole('dialog').waitFor({ state: 'hidden' })
  const newCall = () =>
    callsWithPoints(nisha).then((now) =>
      now.filter(({ subjectId }) => !ended.some((call) => call.subjectId === subjectId)),
    )
  await expect.poll(async () => (await newCall()).map(({ points }) => points), { timeout: VISIBLE_MS }).toEqual([3])
  expect(nisha.complaints).toEqual([])
})

test('the owner reads the briefing; a salesperson opens a cent of their pay', async () => {
  const meera = await as('meera.iyer')
  await meera.page.goto('/briefing')
  await meera.page.getByRole('heading', { name: /Firefront/ }).waitFor()
  expect(meera.complaints).toEqual([])

  const arjun = await as('arjun.mehta')
  await arjun.page.goto('/pay')
  await untilQuiet(arjun.page)
  await arjun.page
    .locator('button[aria-expanded="false"]')
    .filter({ hasText: /[$₹]\d/ })
    .first()
    .click()
  await arjun.page.getByText(/Recomputed here/).waitFor()
  expect(arjun.complaints).toEqual([])
})

test('who runs the hotels sees nothing of the freight: no menu, no page, no record', async () => {
  const tessa = await as('tessa.grant')
  await untilQuiet(tessa.page)
  expect(await tessa.page.getByRole('link', { name: 'Loads' }).count()).toBe(0)
  await tessa.page.goto('/freight/loads')
  await tessa.page.getByText('This page is not open to you').first().waitFor()
  const ana = await as('ana.whitfield')
  const id = await firstLoad(ana, 'DELIVERED')
  expect((await tessa.page.request.get(`/api/freight/loads/${id}`)).status()).toBe(404)
})

/** A load that only has to be delivered; the dispatcher's truck has just been loaded. */
/** One that she is credited with: whose it is, its pay is told to. */
async function loadOnTheRoad(ana: Visitor): Promise<string> {
  const answer = await ana.page.request.get('/api/freight/loads?status=DISPATCHED&limit=100')
  const { items } = (await answer.json()) as { items: { id: string }[] }
  for (const { id } of items) {
    const load = await ana.page.request.get(`/api/freight/loads/${id}`)
    const { credits } = (await load.json()) as { credits: { person: { name: string } }[] }
    if (!credits.some(({ person }) => person.name === 'Ana Whitfield')) continue
    const pickedUpAt = new Date().toISOString()
    const moved = await ana.page.request.patch(`/api/freight/loads/${id}`, {
      data: { status: 'IN_TRANSIT', pickedUpAt },
    })
    expect(moved.status()).toBe(200)
    return id
  }
  throw new Error('The demo group has no dispatched load of Ana’s.')
}

type Entry = { readonly trigger: string; readonly subjectId: string; readonly points: number }

async function entriesOf({ page }: Visitor): Promise<Entry[]> {
  const answer = await page.request.get('/api/gamification/points?limit=100')
  return ((await answer.json()) as { items: Entry[] }).items
}

async function pointsFor(visitor: Visitor, subjectId: string): Promise<number> {
  const entries = await entriesOf(visitor)
  return entries.filter((entry) => entry.subjectId === subjectId).reduce((sum, entry) => sum + entry.points, 0)
}

/** Among the newest entries: a new one is always there. */
async function callsWithPoints(visitor: Visitor): Promise<Entry[]> {
  return (await entriesOf(visitor)).filter(({ trigger }) => trigger === 'BPO_CALL_COMPLETED')
}

async function earnedFor({ page }: Visitor, loadId: string): Promise<number> {
  const answer = await page.request.get(`/api/incentives/trace?loadId=${loadId}`)
  return ((await answer.json()) as { items: unknown[] }).items.length
}
