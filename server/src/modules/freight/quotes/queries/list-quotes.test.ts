import { contract, type Input } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { convert, enterQuote, quoteThatIs } from '../../../../testing/quotes.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { CUSTOMERS } from '../../../../testing/world/companies.ts'
import { PEOPLE, type PersonName } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const { listQuotes, exportQuotes } = contract.quotes
const northline = VENTURES.northline.id

describe('the list of quotes', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
    await quoteThatIs(stage, 'SENT', { equipment: 'VAN' })
    await quoteThatIs(stage, 'REJECTED', { destination: { city: 'Reno', state: 'NV' } })
    await enterQuote(stage, 'ana', { customerId: CUSTOMERS.lakeshore.id, salespersonId: PEOPLE.marcus.id })
    const { id } = await quoteThatIs(stage, 'ACCEPTED')
    await convert(stage, 'arjun', id)
    await quoteThatIs(stage, 'DRAFT')
  })
  afterAll(() => stage.close())

  const numbers = async (filters: Input<typeof listQuotes>, by: PersonName = 'omar') => {
    const { items } = await stage.as(by).call(listQuotes, filters)
    return items.map(({ number }) => number.replace('NL-Q100', '')).join(' ')
  }

  it.each([
    ['all', {}, '5 4 3 2 1'],
    ['the oldest first', { sort: 'oldest' }, '1 2 3 4 5'],
    ['one state', { status: 'REJECTED' }, '2'],
    ['what is open', { outcome: 'open' }, '5 3 1'],
    ['what was won', { outcome: 'won' }, '4'],
    ['a customer', { customerId: CUSTOMERS.lakeshore.id }, '3'],
    ['a salesperson', { salespersonId: PEOPLE.marcus.id }, '3'],
    ['a lane', { originState: 'TX', destinationState: 'NV' }, '2'],
    ['equipment', { equipment: 'VAN' }, '1'],
    ['a number', { number: 'NL-Q1004' }, '4'],
    ['those sent on days', { sentFrom: '2026-06-18', sentTo: '2026-06-18' }, '4 2 1'],
    ['those decided since', { decidedFrom: '2026-06-18', sort: 'oldest' }, '2 4'],
    ['those booked since', { bookedFrom: '2026-06-18' }, '4'],
    ['those entered before', { createdTo: '2026-06-17' }, ''],
  ] as const)('holds %s', async (_, filters, expected) => {
    expect(await numbers({ ventureId: northline, ...filters })).toBe(expected)
  })

  it('is mine where I ask so, and all that a contractor sees', async () => {
    expect(await numbers({ salespersonId: 'me' }, 'arjun')).toBe('5 4 2 1')
    expect(await numbers({}, 'marcus')).toBe('3')
    expect(await numbers({}, 'luis')).toBe('')
    expect((await stage.as('luis').ask(listQuotes, { ventureId: northline })).status).toBe(403)
  })

  it('F-06 is paged so that each comes once, also by days that all share', async () => {
    for (const by of [{}, { createdFrom: '2026-06-18' }, { createdFrom: '2026-06-18', sort: 'oldest' as const }]) {
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const page = await stage.as('omar').call(listQuotes, { ...by, limit: 2, ...(cursor && { cursor }) })
        seen.push(...page.items.map(({ number }) => number))
        cursor = page.nextCursor ?? undefined
      } while (cursor)
      expect(new Set(seen).size).toBe(seen.length)
      expect(seen).toHaveLength(5)
    }
  })

  it('shows what stands behind a row: the load, the reason, the expected margin', async () => {
    const { items } = await stage.as('omar').call(listQuotes, { ventureId: northline })
    const find = (number: string) => items.find((quote) => quote.number === number)
    expect(find('NL-Q1004')?.load?.number).toBe('NL-1001')
    expect(find('NL-Q1002')?.rejectedReason).toBe('RATE')
    expect(find('NL-Q1001')).toMatchObject({ expectedCost: null, expectedMargin: null, load: null })
  })

  it('leaves out what is void, and is a file with the same filters', async () => {
    const file = await stage.as('omar').call(exportQuotes, { ventureId: northline, outcome: 'won' })
    const [header, line, ...more] = String(file).trim().split('\r\n')
    expect(header).toContain('Number,Status,Customer,Salesperson')
    expect(line).toContain('NL-Q1004,BOOKED,Cordova Produce,Arjun Mehta,Dallas,TX,Atlanta,GA,REEFER')
    expect(more).toEqual([])
    await stage.sql(`update freight.quotes set voided_at = now(), void_reason = 'x' where number = 'NL-Q1004'`)
    expect(await numbers({ ventureId: northline })).toBe('5 3 2 1')
  })
})
