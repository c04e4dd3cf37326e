import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { accessibilityFindings, openBrowser, scrollsSideways, signIn, untilQuiet } from './browser.ts'

const WITHIN = { timeout: 10_000 }

let browser: Browser
beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser.close())

const as = (name: string, look?: Parameters<typeof signIn>[3]) =>
  signIn(browser, inject('address'), `${name}@holdfast.example`, look)

test('a supervisor watches an agent start a call and win a deal; board, report and dashboard agree', async () => {
  const farah = await as('farah.khan')
  const nisha = await as('nisha.rao')
  const ventureId = await centreOf(farah.page)
  await endOpenCalls(nisha.page)

  await farah.page.goto('/bpo/realtime')
  const row = farah.page.getByRole('row', { name: /Nisha Rao/ })
  await expect.poll(() => row.innerText(), WITHIN).not.toContain('On a call')
  const before = await floorOf(farah.page, ventureId)

  await nisha.page.goto('/bpo/calls')
  await untilQuiet(nisha.page)
  await nisha.page.getByRole('button', { name: 'Start call' }).first().click()
  await nisha.page.getByRole('dialog').getByRole('button', { name: 'Start call' }).click()
  await expect.poll(() => row.innerText(), WITHIN).toContain('On a call')

  await nisha.page.getByRole('button', { name: 'End call' }).first().click()
  const dialog = nisha.page.getByRole('dialog')
  await dialog.getByRole('group', { name: 'Deal' }).getByRole('radio', { name: 'Yes' }).check()
  await dialog.getByRole('button', { name: 'End call' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await expect.poll(() => row.innerText(), WITHIN).toContain('Idle')

  const after = await floorOf(farah.page, ventureId)
  expect([after.today.calls, after.today.deals]).toEqual([before.today.calls + 1, before.today.deals + 1])
  const agent = after.agents.find((each) => each.agent.name === 'Nisha Rao')
  const day = after.campaigns.find(({ campaign }) => campaign?.name === 'Sunrise Solar')?.day ?? ''
  await expect
    .poll(() => reported(farah.page, ventureId, day, agent?.agent.id ?? ''), WITHIN)
    .toEqual(await shown(farah.page, ventureId, day, agent?.agent.id ?? ''))
  expect(await accessibilityFindings(farah.page)).toEqual([])
  expect([...farah.complaints, ...nisha.complaints]).toEqual([])
})

test.each([
  ['light', 1440],
  ['dark', 1440],
  ['dark', 390],
] as const)('the pages of a call centre stand in %s at %d px', async (scheme, width) => {
  const farah = await as('farah.khan', { scheme, width })
  const [campaign] = (await itemsOf(farah.page, '/api/bpo/campaigns')) ?? []
  const [agent] = (await itemsOf(farah.page, '/api/bpo/agents')) ?? []
  for (const path of [
    '/bpo/realtime',
    '/bpo/agent-report',
    '/bpo/agent-report?by=hour',
    '/bpo/agent-report?by=day',
    '/bpo/service-level',
    '/bpo/totals',
    '/bpo/campaigns',
    `/bpo/campaigns/${campaign?.id}`,
    '/bpo/agents',
    `/bpo/agents/${agent?.id}`,
  ]) {
    await farah.page.goto(path)
    await untilQuiet(farah.page)
    expect([path, await accessibilityFindings(farah.page), await scrollsSideways(farah.page)]).toEqual([
      path,
      [],
      false,
    ])
  }
  expect(farah.complaints).toEqual([])
})

type Floor = {
  readonly today: { readonly calls: number; readonly deals: number }
  readonly campaigns: readonly { readonly campaign: { readonly name: string } | null; readonly day: string | null }[]
  readonly agents: readonly { readonly agent: { readonly id: string; readonly name: string } }[]
}
type Item = { readonly id: string; readonly ventureId: string; readonly endedAt?: string | null }

async function itemsOf(page: Page, path: string): Promise<readonly Item[]> {
  return ((await (await page.request.get(path)).json()) as { items: Item[] }).items
}

async function centreOf(page: Page): Promise<string> {
  return (await itemsOf(page, '/api/bpo/campaigns'))[0]?.ventureId ?? ''
}

async function endOpenCalls(page: Page): Promise<void> {
  for (const { id } of await itemsOf(page, '/api/bpo/call-logs?open=true&limit=100'))
    await page.request.patch(`/api/bpo/call-logs/${id}`, { data: { endedAt: new Date().toISOString() } })
}

async function floorOf(page: Page, ventureId: string): Promise<Floor> {
  return (await (await page.request.get(`/api/bpo/realtime-stats?ventureId=${ventureId}`)).json()) as Floor
}

/** Calls and deals of an agent's day, by the agent report. */
async function reported(page: Page, ventureId: string, day: string, agentId: string) {
  const answer = await page.request.get(`/api/bpo/agent-report?ventureId=${ventureId}&from=${day}&to=${day}`)
  const { items } = (await answer.json()) as { items: { agent: { id: string }; calls: number; deals: number }[] }
  const found = items.find(({ agent }) => agent.id === agentId)
  return { calls: found?.calls, deals: found?.deals }
}

/** The same by the dashboard's figures. */
async function shown(page: Page, ventureId: string, day: string, agentId: string) {
  const answer = await page.request.get(`/api/kpi/bpo?ventureId=${ventureId}&from=${day}&to=${day}&agentId=${agentId}`)
  const { total } = (await answer.json()) as { total: { calls: number; deals: number }[] }
  return { calls: total[0]?.calls, deals: total[0]?.deals }
}
