import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertCoherent } from '../../../../testing/assert-coherent.ts'
import { importNow, previewFile } from '../../../../testing/import-now.ts'
import { bookLoad } from '../../../../testing/loads.ts'
import { quoteThatIs } from '../../../../testing/quotes.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const ventureId = VENTURES.northline.id
const HEAD =
  'Quote #,Customer,From,To,Price,Customer price,Agreed,Status,Requested,Sent,Answered,Valid until,Lost reason,Sales rep,Load'

describe('quotes of a file', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(async () => {
    await stage.settle()
    await assertCoherent(stage.sql)
    await stage.close()
  })

  const file = (...rows: string[]) => ({ kind: 'quotes', ventureId, text: `${[HEAD, ...rows].join('\n')}\n` })
  const bring = async (...rows: string[]) => (await importNow(stage, 'dana', file(...rows))).progress.became
  const problems = async (...rows: string[]) =>
    (await previewFile(stage, 'dana', file(...rows))).firstBadRows.flatMap(({ errors }) =>
      errors.map(({ column, message }) => [column, message]),
    )
  const stored = (columns: string) =>
    stage.sql(`select ${columns} from freight.quotes where external_ref is not null order by external_ref`)
  let loadNumber = ''

  it('come in every state with what the state requires, once however often the file comes', async () => {
    loadNumber = (await bookLoad(stage, 'arjun')).number
    const rows = [
      'A-DRAFT,Cordova Produce,"Dallas, TX","Atlanta, GA",2500,,,draft,2026-06-17 09:00,,,2026-06-20 12:00,,,',
      'B-SENT,Cordova Produce,"Dallas, TX","Atlanta, GA",2500,,,sent,2026-06-17 09:00,2026-06-17 10:00,,2026-06-20 12:00,,Arjun Mehta,',
      'C-COUNTER,New Mills,"Dallas, TX","Atlanta, GA",2500,2300,,,2026-06-17 09:00,2026-06-17 10:00,,2026-06-20 12:00,,,',
      'D-SILENT,new mills,"Dallas, TX","Atlanta, GA",2500,,,no response,2026-06-17 09:00,2026-06-17 10:00,,2026-06-20 12:00,,,',
      'E-WON,Cordova Produce,"Dallas, TX","Atlanta, GA",2500,2400,,won,2026-06-17 09:00,2026-06-17 10:00,2026-06-17 11:00,,,,',
      'F-LOST,Cordova Produce,TX,GA,2500,,,lost,2026-06-16 09:00,2026-06-16 10:00,2026-06-17 11:00,,,,',
      'G-OVER,Cordova Produce,TX,GA,2500,,,expired,2026-06-10 09:00,2026-06-10 10:00,,2026-06-12 12:00,,,',
      `H-BOOKED,Cordova Produce,TX,GA,2500,,2450,booked,2026-06-17 09:00,2026-06-17 10:00,2026-06-17 11:00,,,Arjun Mehta,${loadNumber}`,
    ]
    const preview = await previewFile(stage, 'dana', file(...rows))
    expect(preview.firstBadRows).toEqual([])
    expect([preview.wouldBe, preview.notes]).toEqual([
      { new: 8, changed: 0, same: 0 },
      ['1 customer is created: new mills.'],
    ])
    expect(await bring(...rows)).toEqual({ new: 8, changed: 0, same: 0 })
    expect(await bring(...rows)).toEqual({ new: 0, changed: 0, same: 8 })
    expect(
      await stored(
        'external_ref as ref, status, agreed_minor as agreed, rejected_reason as why, decided_on::text as on',
      ),
    ).toEqual([
      { ref: 'A-DRAFT', status: 'DRAFT', agreed: null, why: null, on: null },
      { ref: 'B-SENT', status: 'SENT', agreed: null, why: null, on: null },
      { ref: 'C-COUNTER', status: 'COUNTERED', agreed: null, why: null, on: null },
      { ref: 'D-SILENT', status: 'NO_RESPONSE', agreed: null, why: null, on: null },
      { ref: 'E-WON', status: 'ACCEPTED', agreed: 240_000, why: null, on: '2026-06-17' },
      { ref: 'F-LOST', status: 'REJECTED', agreed: null, why: 'OTHER', on: '2026-06-17' },
      { ref: 'G-OVER', status: 'EXPIRED', agreed: null, why: null, on: '2026-06-12' },
      { ref: 'H-BOOKED', status: 'BOOKED', agreed: 245_000, why: null, on: '2026-06-17' },
    ])
  })

  it('count on their days, and the load of a booked one is that load', async () => {
    const range = { ventureId, from: '2026-06-16', to: '2026-06-17' }
    expect((await stage.as('omar').call(contract.kpi.freightKpi, range)).total[0]).toMatchObject({ quoted: 6 })
    const [booked] = await stage.sql<{ id: string }>(`select id from freight.quotes where external_ref = 'H-BOOKED'`)
    const load = await stage.as('arjun').call(contract.quotes.convertQuote, { id: booked?.id ?? '' })
    expect(load.number).toBe(loadNumber)
    expect(await problems(`I-TWICE,Cordova Produce,TX,GA,1,,,booked,,2026-06-17,2026-06-17,,,,${loadNumber}`)).toEqual([
      ['load', `The load ${loadNumber} came of another quote. Correct one of the two.`],
    ])
  })

  it('move on by a later file along the table, and nowhere else', async () => {
    const won =
      'B-SENT,Cordova Produce,"Dallas, TX","Atlanta, GA",2500,,,accepted,2026-06-17 09:00,2026-06-17 10:00,2026-06-18 07:00,,,,'
    expect(await bring(won)).toEqual({ new: 0, changed: 1, same: 0 })
    expect(await problems(won.replace('accepted', 'sent').replace(',,,,', ',2026-06-22 12:00,,,'))).toEqual([
      ['status', 'This quote is accepted here and cannot become sent by a file. Take it there on its page.'],
    ])
    const late = 'D-SILENT,New Mills,TX,GA,2500,,,accepted,,2026-06-17 10:00,2026-06-17 11:00,2026-06-17 10:30,,,'
    expect(await problems(late)).toEqual([
      ['validUntil', 'It was accepted after its validity ended. Correct one of the two times.'],
    ])
  })

  it.each([
    ['sent,,,,2026-06-20', 'sentAt', 'Say when it was sent, or another status.'],
    ['sent,,2026-06-17', 'validUntil', 'Say until when it is valid, or another status.'],
    ['countered,,2026-06-17,,2026-06-20', 'counter', 'Say what the customer offered, or another status.'],
    ['won,,2026-06-17', 'decidedAt', 'Say when the customer answered, or another status.'],
    [
      'lost,,2026-06-17,2026-06-16 08:00',
      'decidedAt',
      'This time lies before the one that comes first. Correct one of them.',
    ],
    ['won,,2026-06-17,2026-06-19 08:00', 'decidedAt', 'This time is still to come. Enter when it happened.'],
    ['booked,,2026-06-17,2026-06-17', 'load', 'Say which load it became, or bring it as accepted and convert it.'],
    [
      'booked,,2026-06-17,2026-06-17,,,,NL-1',
      'load',
      'There is no load NL-1 here. Import the loads first, or correct the number.',
    ],
    ['sent,,2026-06-17,,2026-06-20,,Nobody Known', 'salesperson', expect.stringContaining('Nobody Known')],
  ])('a row "%s" is bad in %s', async (rest, column, message) => {
    expect(await problems(`Z-1,Cordova Produce,TX,GA,1,,,${rest}${','.repeat(8 - rest.split(',').length)}`)).toEqual([
      [column, message],
    ])
  })

  it('find a quote that stands here by its number, and never a void or an unknown one', async () => {
    const { number, id } = await quoteThatIs(stage, 'SENT')
    const text = (of: string) =>
      `Holdfast number,Customer,From,To,Price,Valid until,Notes\n${of},Cordova Produce,TX,GA,2500,2026-06-22 12:00,Called twice\n`
    const found = await importNow(stage, 'dana', { kind: 'quotes', ventureId, text: text(number) })
    expect(found.progress.became).toEqual({ new: 0, changed: 1, same: 0 })
    expect((await stage.as('arjun').call(contract.quotes.getQuote, { id })).notes).toBe('Called twice')
    const unknown = await previewFile(stage, 'dana', { kind: 'quotes', ventureId, text: text('NL-Q9') })
    expect(unknown.firstBadRows[0]?.errors[0]?.message).toBe(
      'There is no quote NL-Q9 here. Leave the number out for a new quote.',
    )
    await stage.as('omar').call(contract.quotes.voidQuote, { id, reason: 'Entered twice' })
    const voided = await previewFile(stage, 'dana', {
      kind: 'quotes',
      ventureId,
      text: text(number).replace('twice', 'again'),
    })
    expect(voided.firstBadRows[0]?.errors[0]?.message).toBe('This quote is void here. Leave the line out.')
  })

  it('are imported by whoever may import, into ventures that quote', async () => {
    await expect(previewFile(stage, 'marcus', file())).rejects.toThrow()
    await expect(previewFile(stage, 'meera', { ...file(), ventureId: VENTURES.harbor.id })).rejects.toThrow()
  })
})
