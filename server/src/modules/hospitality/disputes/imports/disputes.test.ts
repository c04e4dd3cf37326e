import { contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { foundDisputedHotels, openDispute, takeDispute } from '../../../../testing/hotel-disputes.ts'
import { importNow, previewFile } from '../../../../testing/import-now.ts'
import { openStage, type Stage } from '../../../../testing/stage.ts'
import { VENTURES } from '../../../../testing/world/ventures.ts'

const HEAD = 'Property,Type,Case number,Cardholder,Disputed amount,Received,Respond by,Outcome,Decided on,Assigned to'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
  await foundDisputedHotels(stage)
})
afterAll(() => stage.close())

const file = (...lines: readonly string[]) => ({
  kind: 'disputes',
  ventureId: VENTURES.harbor.id,
  text: [HEAD, ...lines].join('\n'),
})
const byReference = async (reference: string) => {
  const { items } = await stage.as('tessa').call(contract.hotelDisputes.listHotelDisputes, { text: reference })
  return items[0] ?? null
}
const versions = () =>
  stage.sql(`select reference, version, import_digest from hospitality.disputes order by reference nulls first, id`)

describe('disputes from a file', () => {
  it('come in any state, in their hotel’s currency, with nobody rewarded for entering them', async () => {
    const done = await importNow(
      stage,
      'tessa',
      file(
        'QUAY,chargeback,F-1,Ida Berg,"1,250.00",2026-05-02,2026-05-20,Won,2026-05-30,luis.ortega@holdfast.example',
        'harbour view,OTA,F-2,,80,2026-06-01,2026-06-25,,,',
        'QUAY,No-show,,Lee Wong,99.50,2026-06-03,,Under review,,',
      ),
    )
    expect(done).toMatchObject({ status: 'DONE' })
    expect(await byReference('F-1')).toMatchObject({
      status: 'WON',
      amount: { minor: 125_000, currency: 'USD' },
      recovered: { minor: 125_000 },
      decidedOn: '2026-05-30',
      owner: { name: 'Luis Ortega' },
    })
    expect(await byReference('F-2')).toMatchObject({ status: 'OPEN', amount: { minor: 80_00, currency: 'NZD' } })
    const [fact] = await stage.sql(
      `select created_by, first_outcome, first_decided_by, first_decided_on from hospitality.dispute_facts where reference = 'F-1'`,
    )
    expect(fact).toEqual({
      created_by: null,
      first_outcome: 'WON',
      first_decided_by: null,
      first_decided_on: '2026-05-30',
    })
    const [told] = await stage.sql<{ days: string[]; ids: number }>(
      `select days::text[] as days, jsonb_array_length(facts->'ids') as ids from platform.events where type = 'hospitality.disputes_imported'`,
    )
    expect(told).toEqual({ days: ['2026-05-02', '2026-05-30', '2026-06-01', '2026-06-03'], ids: 3 })
  })

  it('F-17 change nothing when they come twice', async () => {
    const again = file(
      'QUAY,chargeback,F-1,Ida Berg,"1,250.00",2026-05-02,2026-05-20,Won,2026-05-30,luis.ortega@holdfast.example',
      'harbour view,OTA,F-2,,80,2026-06-01,2026-06-25,,,',
      'QUAY,No-show,,Lee Wong,99.50,2026-06-03,,Under review,,',
    )
    const before = await versions()
    expect(await previewFile(stage, 'tessa', again)).toMatchObject({ wouldBe: { new: 0, changed: 0, same: 3 } })
    await importNow(stage, 'tessa', again)
    expect(await versions()).toEqual(before)
  })

  it('say what is new and leave the rest; a state goes on and never back', async () => {
    const known = await byReference('F-2')
    await takeDispute(stage, 'tessa', known?.id ?? '', { status: 'IN_PROGRESS' })
    await importNow(stage, 'tessa', file('AKL,OTA,f-2,Mia Rua,75.00,2026-06-01,,Lost,2026-06-10,'))
    expect(await byReference('F-2')).toMatchObject({
      guestName: 'Mia Rua',
      amount: { minor: 75_00 },
      evidenceDueOn: '2026-06-25',
      status: 'LOST',
      recovered: { minor: 0 },
    })
    const back = await previewFile(stage, 'tessa', file('AKL,OTA,F-2,,75.00,2026-06-01,,Open,,'))
    expect(back.firstBadRows[0]?.errors[0]?.message).toContain('Reopen it by hand')
  })

  it('F-17 without a reference are known by hotel, kind, guest, amount and day, whatever becomes of them', async () => {
    const row = (rest: string) => file(`QUAY,Rate,,Noa Fine,45,2026-06-04,${rest}`)
    const twice = file('QUAY,Rate,,Noa Fine,45,2026-06-04,,,,', 'QUAY,Rate,,Noa Fine,45,2026-06-04,,,,')
    expect((await importNow(stage, 'tessa', twice)).progress.became).toMatchObject({ new: 2 })
    expect((await importNow(stage, 'tessa', row('2026-06-30,Won,2026-06-10,'))).progress.became).toEqual({
      new: 0,
      changed: 1,
      same: 0,
    })
    expect((await importNow(stage, 'tessa', twice)).progress.became).toMatchObject({ new: 0 })
    const { notes } = await previewFile(stage, 'tessa', twice)
    expect(notes.join(' ')).toContain(
      '2 rows have no reference. Such a dispute is known by its hotel, kind, guest, amount',
    )
    const other = file('QUAY,Rate,,Noa Fine,46,2026-06-04,,,,')
    expect((await importNow(stage, 'tessa', other)).progress.became).toMatchObject({ new: 1 })
  })

  it('F-17 come back from the export as the same, those without a reference and by hand too', async () => {
    await openDispute(stage, 'luis', { guestName: 'Uma Ray', openedOn: '2026-06-02' })
    const { ventureId } = file()
    const text = String((await stage.as('tessa').ask(contract.hotelDisputes.exportHotelDisputes, { ventureId })).body)
    const seen = await previewFile(stage, 'tessa', { ...file(), text })
    expect(seen).toMatchObject({ badRows: 0, wouldBe: { new: 0, changed: 0 } })
    expect(seen.wouldBe?.same).toBeGreaterThan(4)
    const euros = text.replaceAll(',USD,', ',EUR,')
    expect((await previewFile(stage, 'tessa', { ...file(), text: euros })).firstBadRows[0]?.errors[0]?.message).toBe(
      'This row is in EUR, and USD is kept at Quay House. Convert its amounts first.',
    )
  })

  it('leave a dispute alone that was voided here, and find one that was entered by hand', async () => {
    const { id } = await openDispute(stage, 'luis', { reference: 'H-1', openedOn: '2026-06-01' })
    const row = file('QUAY,chargeback,H-1,Ann Roe,400,2026-06-01,,,,')
    await importNow(stage, 'tessa', row)
    expect(await stage.sql(`select id, guest_name from hospitality.disputes where reference = 'H-1'`)).toEqual([
      { id, guest_name: 'Ann Roe' },
    ])
    await stage.as('tessa').call(contract.hotelDisputes.voidHotelDispute, { id, reason: 'Not ours' })
    const seen = await previewFile(stage, 'tessa', file('QUAY,chargeback,H-1,Ann Roe,410,2026-06-01,,,,'))
    expect(seen.firstBadRows[0]?.errors[0]?.message).toContain('void')
  })

  it('are refused row by row, each with what to write instead', async () => {
    const { firstBadRows } = await previewFile(
      stage,
      'tessa',
      file(
        'ELSEWHERE,chargeback,X-1,,10,2026-06-01,,,,',
        'QUAY,chargeback,X-2,,10.005,2026-06-01,,,,',
        'QUAY,chargeback,X-3,,10,2026-06-20,,,,',
        'QUAY,chargeback,X-4,,10,2026-06-01,,Won,2026-05-01,',
        'QUAY,chargeback,X-5,,10,2026-06-01,,,,Somebody Else',
        'QUAY,chargeback,X-6,,10,2026-06-01,,,,',
        'QUAY,chargeback,x-6,,12,2026-06-01,,,,',
      ),
    )
    expect(firstBadRows.map(({ line, errors }) => [line, errors[0]?.column])).toEqual([
      [2, 'hotel'],
      [3, 'amount'],
      [4, 'openedOn'],
      [5, 'decidedOn'],
      [6, 'owner'],
      [8, 'reference'],
    ])
  })
})
