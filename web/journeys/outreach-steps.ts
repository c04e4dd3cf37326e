import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { ask, type Northline, tell } from './northline-desk.ts'

export type Booked = { readonly id: string; readonly number: string; readonly quoteId: string }
type Credit = { readonly role: string; readonly person: { readonly name: string }; readonly share: string }

const DAY_MS = 86_400_000
/** All that the page shows is read again before its dialog closes. */
const SENT_MS = 60_000
const soon = (days: number) => new Date(Date.now() + days * DAY_MS).toISOString()

/** The salesperson quotes, the customer takes it, and it becomes a load. */
export async function winQuote(page: Page, { id: ventureId }: Northline, priceMinor: number): Promise<Booked> {
  const { items } = await ask<{ items: { id: string }[] }>(page, `/freight/customers?ventureId=${ventureId}&limit=1`)
  const quote = await tell<{ id: string }>(page, '/freight/quotes', {
    method: 'POST',
    data: {
      ventureId,
      customerId: items[0]?.id,
      origin: { city: 'Dallas', state: 'TX' },
      destination: { city: 'Atlanta', state: 'GA' },
      equipment: 'REEFER',
      priceMinor,
      pickup: { from: soon(1), to: soon(1) },
      validUntil: soon(1),
    },
  })
  await page.goto(`/freight/quotes/${quote.id}`)
  await page.getByRole('button', { name: 'Mark sent' }).click()
  await page.getByRole('button', { name: 'Accepted' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Mark accepted' }).click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  await page.getByRole('button', { name: 'Convert to load' }).click()
  await page.waitForURL(/\/freight\/loads\//)
  const loadId = new URL(page.url()).pathname.split('/').at(-1) ?? ''
  const { number } = await ask<{ number: string }>(page, `/freight/loads/${loadId}`)
  return { id: loadId, number, quoteId: quote.id }
}

/** Who works on it besides whoever sold it. */
export async function creditAlso(page: Page, { id }: Booked, role: string, name: string): Promise<readonly string[]> {
  const { credits, ventureId, version } = await ask<{
    credits: (Credit & { person: { id: string } })[]
    ventureId: string
    version: number
  }>(page, `/freight/loads/${id}`)
  const { items } = await ask<{ items: { id: string; name: string }[] }>(page, `/ventures/${ventureId}/people`)
  const userId = items.find((person) => person.name === name)?.id
  const kept = credits.map((credit) => ({ role: credit.role, userId: credit.person.id, share: credit.share }))
  const load = await tell<{ credits: Credit[] }>(page, `/freight/loads/${id}/credits`, {
    method: 'PUT',
    data: { version, credits: [...kept, { role, userId, share: '1' }] },
  })
  return load.credits.map(({ role: as, person, share }) => `${as} ${person.name} ${share}`).toSorted()
}

/** The carrier team brings carriers and their addresses, until so many can be asked. */
export async function findCarriers(page: Page, { id: ventureId }: Northline, count: number): Promise<void> {
  for (let at = 1; at <= count; at += 1) {
    const data = { ventureId, name: `Journey Carrier ${at}` }
    const { id } = await tell<{ id: string }>(page, '/freight/carriers', { method: 'POST', data })
    await keepAddress(page, id, `dispatch@journey-${at}.example`)
  }
}

async function keepAddress(page: Page, id: string, email: string): Promise<void> {
  const { version } = await ask<{ version: number }>(page, `/freight/carriers/${id}`)
  await tell(page, `/freight/carriers/${id}`, { method: 'PATCH', data: { version, email } })
}

/** The best five, as the page proposes them. */
export async function askBestFive(page: Page, { id, number }: Booked): Promise<void> {
  await page.goto(`/freight/loads/${id}`)
  await page.getByRole('button', { name: 'Ask carriers' }).click()
  const dialog = page.getByRole('dialog', { name: `Ask carriers about ${number}` })
  await dialog.getByRole('checkbox').first().waitFor()
  await dialog.getByRole('button', { name: 'Best 5' }).click()
  const preview = dialog.getByRole('region', { name: 'Preview' })
  await preview.getByText('1 of 5').waitFor()
  await preview.getByRole('button', { name: 'Next carrier' }).click()
  await preview.getByText('2 of 5').waitFor()
  expect(await preview.getByText('Dallas, TX to Atlanta, GA').first().isVisible()).toBe(true)
  await dialog.getByRole('button', { name: 'Ask 5 carriers' }).waitFor()
  await dialog.getByRole('textbox', { name: 'Text' }).press('Control+Enter')
  await dialog.waitFor({ state: 'hidden', timeout: SENT_MS })
  await page.getByRole('heading', { name: 'E-mail to 5 carriers' }).waitFor()
}

/** Begins at the price that the carrier named; answers with what the field held. */
export async function award(page: Page, carrier: string): Promise<string> {
  await page.getByRole('button', { name: `Award to ${carrier}` }).click()
  const dialog = page.getByRole('dialog', { name: new RegExp(`^Award .* to ${escaped(carrier)}$`) })
  const cost = await dialog.getByRole('textbox', { name: /^Cost/ }).inputValue()
  await dialog.getByRole('button', { name: 'Award load' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await awards(page).getByText('Awarded', { exact: true }).waitFor()
  return cost
}

export const awards = (page: Page): Locator => page.getByRole('list', { name: 'Awards' })

/** By the button that the page offers first, and its dialog where it asks for a time. */
export async function move(page: Page, { id }: Booked, verb: string, status: string): Promise<void> {
  await page.goto(`/freight/loads/${id}`)
  await page.getByRole('button', { name: verb, exact: true }).first().click()
  const dialog = page.getByRole('dialog')
  const asks = verb === 'Mark picked up'
  if (asks) await dialog.getByRole('button', { name: verb }).click()
  await page.getByRole('heading', { level: 1 }).getByText(status, { exact: true }).waitFor()
}

/** The load is open again, and so is the question who drives it. */
export async function fallOff(page: Page, carrier: string): Promise<void> {
  await page.getByRole('button', { name: 'Other steps' }).click()
  await page.getByRole('menuitem', { name: 'Carrier fell off…' }).click()
  const dialog = page.getByRole('dialog', { name: `${carrier} fell off` })
  await dialog.getByRole('combobox', { name: /^Cause/ }).click()
  await page.getByRole('option').first().click()
  await dialog.getByRole('textbox', { name: /^What happened/ }).fill('The truck broke down near Tulsa')
  await dialog.getByRole('button', { name: 'Open load again' }).click()
  await dialog.waitFor({ state: 'hidden' })
  await awards(page).getByText('Ended', { exact: true }).waitFor()
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
