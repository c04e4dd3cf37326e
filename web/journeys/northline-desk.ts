import type { Page } from 'playwright-core'
import { expect } from 'vitest'

export type Northline = { readonly id: string; readonly today: string }

/** What the product answers to whoever is signed in. */
export async function ask<Reply>(page: Page, path: string): Promise<Reply> {
  const answer = await page.request.get(`/api${path}`)
  expect(`${path} ${answer.status()}`).toBe(`${path} 200`)
  return (await answer.json()) as Reply
}

type Write = { readonly method: 'POST' | 'PATCH' | 'PUT'; readonly data?: object; readonly status?: number }

/** A write that is answered as it says, 200 where it says nothing. */
export async function tell<Reply>(page: Page, path: string, { method, data, status = 200 }: Write): Promise<Reply> {
  const answer = await page.request.fetch(`/api${path}`, { method, ...(data && { data }) })
  expect(`${path} ${answer.status()} ${answer.ok() ? '' : await answer.text()}`).toContain(`${path} ${status} `)
  return (await answer.json()) as Reply
}

export async function northlineOf(page: Page): Promise<Northline> {
  const { ventures } = await ask<{ ventures: (Northline & { code: string })[] }>(page, '/me')
  const found = ventures.find(({ code }) => code === 'NL')
  if (!found) throw new Error('This person has nothing to do with Northline.')
  return found
}

/** Today’s figures of the freight dashboard, by metric; money in cents, and what has no data is 0. */
export async function figuresOf(page: Page, { id, today }: Northline): Promise<Readonly<Record<string, number>>> {
  const asked = `ventureId=${id}&from=${today}&to=${today}&compare=none`
  type Tile = { metric: string; currency: string | null; value: string | null }
  const { tiles } = await ask<{ tiles: Tile[] }>(page, `/logistics/dashboard?${asked}`)
  const own = tiles.filter(({ currency }) => currency === null || currency === 'USD')
  return Object.fromEntries(own.map(({ metric, value }) => [metric, Number(value ?? 0)]))
}

/** What the person has for one kind of deed of today, after everything that was taken back: the list begins with today. */
export async function pointsFor(page: Page, { today }: Northline, trigger: string): Promise<number> {
  type Entry = { readonly trigger: string; readonly points: number; readonly day: string }
  const { items } = await ask<{ items: Entry[] }>(page, '/gamification/points?limit=100')
  const own = items.filter((entry) => entry.trigger === trigger && entry.day === today)
  return own.reduce((sum, { points }) => sum + points, 0)
}

export type Pay = { readonly totalMinor: number; readonly rules: Readonly<Record<string, number>> }

/** My pay at Northline since the first of this month: altogether, and by rule, in cents. */
export async function payOf(page: Page, { id, today }: Northline): Promise<Pay> {
  type Wallet = { ventureId: string; totalMinor: number; rules: { ruleKey: string; amountMinor: number }[] }
  const { wallets } = await ask<{ wallets: Wallet[] }>(page, `/incentives/my?from=${today.slice(0, 7)}-01&to=${today}`)
  const wallet = wallets.find(({ ventureId }) => ventureId === id)
  const rules = (wallet?.rules ?? []).map(({ ruleKey, amountMinor }) => [ruleKey, amountMinor] as const)
  return { totalMinor: wallet?.totalMinor ?? 0, rules: Object.fromEntries(rules) }
}

/** What grew, and by how much; what stayed is left out. */
export function growth(
  before: Readonly<Record<string, number>>,
  after: Readonly<Record<string, number>>,
  among: readonly string[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(among.map((name) => [name, (after[name] ?? 0) - (before[name] ?? 0)]))
}
