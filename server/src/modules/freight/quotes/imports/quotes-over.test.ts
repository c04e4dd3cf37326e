import { contract, type Quote } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertCoherent } from '../../../../testing/assert-coherent.ts'
import { importNow, previewFile } from '../../../../testing/import-now.ts'
import { bookLoad } from '../../../../testing/loads.ts'
import { convert, quoteThatIs } from '../../../../testing/quotes.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { PEOPLE } from '../../../../testing/world/people.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id
const HEADER =
  'Holdfast number,Customer,From,To,Price,Agreed,Status,Requested,Sent,Answered,Valid until,Sales rep,Load,Notes'
type Row = Partial<Record<'price' | 'agreed' | 'status' | 'sent' | 'answered' | 'rep' | 'load' | 'notes', string>>

const BOOKED = { status: 'booked', sent: '2026-06-18 08:00', answered: '2026-06-18 08:05' }

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(async () => {
  await stage.settle()
  await assertCoherent(stage.sql)
  await stage.close()
})

const fileOf = ({ number }: Pick<Quote, 'number'>, row: Row) => ({
  kind: 'quotes',
  ventureId,
  text: `${HEADER}\n${number},Cordova Produce,"Dallas, TX","Atlanta, GA",${[row.price ?? '2500', row.agreed, row.status, row.status && '2026-06-18 07:00', row.sent, row.answered, '2026-06-19 18:00', row.rep, row.load, row.notes].join(',')}\n`,
})
const stored = ({ id }: Pick<Quote, 'id'>) => stage.sql('select xmin::text, * from freight.quotes where id = $1', [id])
const page = ({ id }: Pick<Quote, 'id'>) => stage.as('omar').call(contract.quotes.getQuote, { id })
const award = ({ id }: Pick<Quote, 'id'>) =>
  stage.sql('select user_id, points, is_active from gamification.awards where key = $1', [`quote_converted_${id}`])

async function refused(who: 'dana' | 'omar', quote: Quote, row: Row) {
  const before = await stored(quote)
  const { firstBadRows, wouldBe } = await previewFile(stage, who, fileOf(quote, row))
  expect(wouldBe).toEqual({ new: 0, changed: 0, same: 0 })
  expect(await stored(quote)).toEqual(before)
  return firstBadRows[0]?.errors.map(({ column, message }) => [column, message])[0]
}

describe('a quote that is over', () => {
  let quote: Quote
  let load: { readonly number: string }
  beforeAll(async () => {
    quote = await quoteThatIs(stage, 'ACCEPTED')
    load = await convert(stage, 'arjun', quote.id)
    await stage.settle()
  })

  it('is changed by a file of whoever may correct it, and of nobody else', async () => {
    const over = [null, 'This quote is booked here. Whoever may correct quotes that are over has to import this line.']
    expect(await refused('dana', quote, { rep: 'Dana Kowalski' })).toEqual(over)
    expect(await refused('dana', quote, BOOKED)).toEqual(over)
    const rejected = await quoteThatIs(stage, 'REJECTED')
    expect(await refused('dana', rejected, { rep: 'Dana Kowalski' })).toEqual([
      null,
      'This quote is rejected here. Whoever may correct quotes that are over has to import this line.',
    ])
  })

  it('keeps the price that both agreed on, whoever imports', async () => {
    const sentence =
      'Both agreed on the price of this quote, and this line says another one. Leave it as it is here, and change the bill of its load.'
    expect(await refused('omar', quote, { ...BOOKED, agreed: '1' })).toEqual(['agreed', sentence])
    expect(await refused('omar', quote, { price: '1' })).toEqual(['price', sentence])
  })

  it('gives its points back and to whoever sold it, when a file says who that was', async () => {
    expect(await award(quote)).toEqual([{ user_id: PEOPLE.arjun.id, points: 50, is_active: true }])
    await importNow(stage, 'omar', fileOf(quote, { rep: 'Dana Kowalski' }))
    expect(await award(quote)).toEqual([{ user_id: PEOPLE.dana.id, points: 50, is_active: true }])
    const entries = await stage.sql('select user_id, points from gamification.entries where key = $1 order by seq', [
      `quote_converted_${quote.id}`,
    ])
    expect(entries).toEqual([
      { user_id: PEOPLE.arjun.id, points: 50 },
      { user_id: PEOPLE.arjun.id, points: -50 },
      { user_id: PEOPLE.dana.id, points: 50 },
    ])
    const [moment] = (await page(quote)).timeline
    expect(moment).toMatchObject({
      type: 'freight.quotes_imported',
      by: { name: 'Omar Haddad' },
      facts: {
        fileName: 'quotes.csv',
        changes: { salespersonId: { before: PEOPLE.arjun.id, after: PEOPLE.dana.id } },
      },
    })
  })

  it('is one load: another one that a file names is refused in the preview already', async () => {
    const other = await bookLoad(stage, 'arjun')
    expect(await refused('omar', quote, { ...BOOKED, load: other.number })).toEqual([
      'load',
      `This quote became the load ${load.number}. Name that one, or leave the load blank.`,
    ])
    await importNow(stage, 'omar', fileOf(quote, { ...BOOKED, load: load.number, notes: 'Called twice' }))
    expect(await page(quote)).toMatchObject({ status: 'BOOKED', notes: 'Called twice', load: { number: load.number } })
  })
})

describe('a quote under way', () => {
  it('is changed by whoever may import, also where only its notes differ', async () => {
    const quote = await quoteThatIs(stage, 'SENT')
    const file = fileOf(quote, { notes: 'Called twice' })
    expect((await previewFile(stage, 'dana', file)).wouldBe).toEqual({ new: 0, changed: 1, same: 0 })
    await importNow(stage, 'dana', file)
    const { notes, timeline } = await page(quote)
    expect(notes).toBe('Called twice')
    expect(timeline[0]?.facts['changes']).toEqual({ notes: { before: null, after: 'Called twice' } })
  })

  it('gives points to whoever sold it when a file brings it as booked, as a conversion does', async () => {
    const { number } = await bookLoad(stage, 'arjun')
    const text = `Quote #,Customer,From,To,Price,Status,Requested,Sent,Answered,Sales rep,Load\nY-1,Cordova Produce,TX,GA,1,booked,2026-06-17 09:00,2026-06-17 10:00,2026-06-17 11:00,Priya Nair,${number}\n`
    await importNow(stage, 'dana', { kind: 'quotes', ventureId, text })
    const [row] = await stage.sql<{ id: string }>(`select id from freight.quotes where external_ref = 'Y-1'`)
    expect(await award({ id: row?.id ?? '' })).toEqual([{ user_id: PEOPLE.priya.id, points: 50, is_active: true }])
  })

  it('tells that a file brought it', async () => {
    const text =
      'Quote #,Customer,From,To,Price,Status,Requested,Sent,Valid until\nW-1,Cordova Produce,TX,GA,1,sent,2026-06-17 09:00,2026-06-17 10:00,2026-06-22 12:00\n'
    await importNow(stage, 'dana', { kind: 'quotes', ventureId, text })
    const [row] = await stage.sql<{ id: string }>(`select id from freight.quotes where external_ref = 'W-1'`)
    const { timeline } = await page({ id: row?.id ?? '' })
    expect(timeline.map(({ type, by, facts }) => [type, by?.name, facts])).toEqual([
      ['freight.quotes_imported', 'Dana Kowalski', {}],
    ])
  })
})
