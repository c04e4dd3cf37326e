import { describe, expect, test } from 'vitest'
import { longStatement } from '../testing/long-statement.ts'
import { textOfPdf } from '../testing/text-of-pdf.ts'
import { drawStatement } from './draw-statement.ts'

const pagesOf = async (...of: Parameters<typeof longStatement>) => textOfPdf(await drawStatement(longStatement(...of)))

test('sixty days take several pages, each numbered, with whose it is and what the whole is known by', async () => {
  const pages = await pagesOf('PAID')
  expect(pages.length).toBeGreaterThan(4)
  for (const [at, page] of pages.entries()) {
    expect(page).toContain(`\n${at + 1} of ${pages.length}`)
    expect(page).toContain(`SHA-256 ${'a1'.repeat(32)}`)
    expect(page).toContain('Zoë Šťastná-Łukasiewicz')
    expect(page).not.toContain('DRAFT')
  }
})

test('the first page says of which days it is, what it comes to and how', async () => {
  const { payout } = longStatement()
  const [first = ''] = await pagesOf('PAID')
  for (const said of [
    'Statement of pay',
    'Period\n6 Apr 2026 – 4 Jun 2026',
    'Status\nPaid on 20 Jun 2026',
    'Approved by\nMeera Iyer',
    'Reference\nTX-20260620-118',
    `Payout\n${payout.id}`,
    'Paid\n₹99,802.50\nin INR',
    'Days of the period\n99,768.50',
    'Corrections of earlier days\n84.00',
    'Carried in from an earlier payout\n−50.00',
    'Net\n99,802.50',
    'Of this disputed and not answered yet\n130.07',
    'Łódź et Αθήνα, payée \nen ₹ € £ ¥',
  ])
    expect(first).toContain(said)
})

test('every line stands under its day, and every day and rule adds up', async () => {
  const statement = longStatement()
  const text = (await pagesOf('PAID')).join('\n')
  for (const { amountMinor, lines } of statement.days)
    if (lines.length > 1)
      expect(text).toContain(`Day\n${(amountMinor / 100).toLocaleString('en-US', { minimumFractionDigits: 2 })}`)
  expect(text).toContain('Mon 6 Apr 2026\nMarge commerciale')
  expect(text).toContain('Steps\nVertriebsplan Nord- und \nOstdeutschland 2026\n40\n40,509.20')
  expect(text).toContain('version 3 · 3 records · The cap is used')
  expect(text.match(/\(disputed\)/g)).toHaveLength(1)
})

test('a page that begins in the middle of a day names the day again', async () => {
  const pages = await pagesOf('PAID')
  const starts = pages.slice(2).map((page) => page.split('Day\nRule\nINR\n')[1]?.split('\n')[0])
  expect(starts.length).toBeGreaterThan(3)
  for (const start of starts) expect(start).toMatch(/^(Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d+ (Apr|May|Jun) 2026$/)
  // Some page does: the day stands on the one before as well.
  expect(starts.some((start, at) => pages[at + 1]?.includes(`\n${start}\n`))).toBe(true)
})

test('a correction names the day and the rule that it corrects, and what is disputed stands apart', async () => {
  const text = (await pagesOf('PAID')).join('\n')
  expect(text).toContain('7 Apr 2026\n12 Mar 2026, Steps\n125.00')
  expect(text).toContain('Granted: Agreed after a look at the invoice')
  expect(text).toContain('7 Apr 2026\nSteps\nNot answered yet\n130.07')
})

describe('a draft', () => {
  test('is marked as one on each page', async () => {
    const pages = await pagesOf('DRAFT')
    for (const page of pages) {
      expect(page).toContain('DRAFT')
      expect(page).toContain('DRAFT: not approved')
      expect(page).not.toContain('SHA-256')
    }
    expect(pages[0]).toContain('Draft, not approved')
    expect(pages[0]).toContain('Payable, as things stand\n₹99,802.50')
  })

  test('of less than nothing pays nothing and says what is carried on', async () => {
    const statement = longStatement('DRAFT', 1)
    const figures = { ...statement.payout.figures, netMinor: -2050, payableMinor: 0, leftMinor: -2050 }
    const below = { ...statement, payout: { ...statement.payout, figures } } as typeof statement
    const [page] = textOfPdf(await drawStatement(below))
    expect(page).toContain('₹0.00')
    expect(page).toContain('Below 0, so nothing is paid\n−20.50\nCarried on to the next payout\n−20.50')
  })
})

test('the same statement is the same bytes, and another one is not', async () => {
  const [first, again, other] = [
    await drawStatement(longStatement()),
    await drawStatement(longStatement()),
    await drawStatement(longStatement('PAID', 59)),
  ]
  expect(first.equals(again)).toBe(true)
  expect(first.equals(other)).toBe(false)
})

test('a year of days is drawn while others get their turn', async () => {
  let turns = 0
  const others = setInterval(() => {
    turns += 1
  }, 1)
  const pages = await pagesOf('PAID', 366)
  clearInterval(others)
  expect(pages.length).toBeGreaterThan(30)
  expect(turns).toBeGreaterThan(50)
}, 60_000)
