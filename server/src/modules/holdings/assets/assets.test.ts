import { type Asset, contract } from '@holdfast/contract'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { formWith } from '../../../testing/form.ts'
import { enterAccount, enterEntity, foundHolding, recordBalances } from '../../../testing/holdings.ts'
import { openStage, type Stage } from '../../../testing/stage.ts'
import type { PersonName } from '../../../testing/world/people.ts'

const { createAsset, changeAsset, getAsset, listAssets, recordValuations, voidValuation, exportAssets, voidAsset } =
  contract.holdings
const VALUE = { method: 'APPRAISAL', author: 'Hale & Partners' } as const

let stage: Stage
let ventureId: string
let otherId: string
let entityId: string
let elsewhere: string
beforeAll(async () => {
  stage = await openStage()
  ventureId = await foundHolding(stage)
  otherId = await foundHolding(stage, 'OTHER', false)
  entityId = (await enterEntity(stage, ventureId, 'Anchor One')).id
  elsewhere = (await enterEntity(stage, otherId, 'Other One')).id
})
afterAll(() => stage.close())

const enter = (name: string, currency = 'USD', venture = ventureId): Promise<Asset> =>
  stage.as('meera').call(createAsset, {
    ventureId: venture,
    entityId: venture === ventureId ? entityId : elsewhere,
    name,
    kind: 'REAL_ESTATE',
    currency,
  })
const value = (id: string, valueMinor: number, day = '2026-06-01', by: PersonName = 'meera') =>
  stage.as(by).call(recordValuations, { id, valuations: [{ day, valueMinor, ...VALUE }] })

describe('A-30 the scope of a person is intersected with what they ask', () => {
  it('finance of one holding sees nothing of another, whatever venture, id or filter they name', async () => {
    const hidden = await enter('Hidden tower', 'USD', otherId)
    await value(hidden.id, 77_777)
    const account = await enterAccount(stage, {
      ventureId: otherId,
      entityId: elsewhere,
      name: 'Hidden',
      number: '777777',
    })
    await recordBalances(stage, account.id, { '2026-06-17': 5 })
    const grace = stage.as('grace')
    const range = { from: '2026-06-01', to: '2026-06-18' }
    for (const ask of [
      () => grace.ask(listAssets, { ventureId: otherId }),
      () => grace.ask(exportAssets, { ventureId: otherId }),
      () => grace.ask(contract.holdings.listEntities, { ventureId: otherId }),
      () => grace.ask(contract.bankAccounts.listBankAccounts, { ventureId: otherId }),
      () => grace.ask(contract.bankAccounts.listBankSnapshots, { ventureId: otherId, ...range }),
      () => grace.ask(contract.holdingsFigures.holdingsAt, { ventureId: otherId }),
      () => grace.ask(contract.holdingsFigures.holdingsKpi, { ventureId: otherId, ...range }),
      () => grace.ask(contract.holdingsFigures.holdingsDashboard, { ventureId: otherId, ...range }),
      () => grace.ask(contract.holdings.getHoldingsThresholds, { ventureId: otherId }),
    ])
      expect((await ask()).status).toBe(403)
    expect((await grace.ask(getAsset, { id: hidden.id })).status).toBe(404)
    expect((await grace.ask(contract.bankAccounts.getBankAccount, { id: account.id })).status).toBe(404)
    const own = await grace.call(listAssets, { entityId: elsewhere })
    expect([own.items, own.sums]).toEqual([[], []])
    expect(JSON.stringify(await grace.call(listAssets, {}))).not.toContain('Hidden')
    expect((await grace.call(contract.bankAccounts.listBankAccounts, { entityId: elsewhere })).items).toEqual([])
  })

  it('whoever works there without leading it sees no record, and who belongs nowhere gets empty lists', async () => {
    for (const name of ['luis', 'nobody'] as const) {
      const answer = await stage.as(name).ask(listAssets, {})
      expect([200, 403]).toContain(answer.status)
      if (answer.status === 200) expect(answer.body).toMatchObject({ items: [], sums: [] })
    }
  })

  it('P-10 the total is over all rows and never over two currencies, whatever page is asked', async () => {
    const before = (await stage.as('grace').call(listAssets, {})).sums
    expect(before).toEqual([])
    for (let at = 0; at < 5; at += 1) await value((await enter(`Tower ${at}`)).id, 100)
    await value((await enter('Villa', 'EUR')).id, 1_000)
    await enter('Never valued', 'EUR')
    for (const limit of [1, 100]) {
      const { items, sums } = await stage.as('grace').call(listAssets, { limit })
      expect(items.length).toBeLessThanOrEqual(limit)
      expect(sums).toEqual([
        { currency: 'EUR', total: { minor: 1_000, currency: 'EUR' }, measured: 1, unknown: 1 },
        { currency: 'USD', total: { minor: 500, currency: 'USD' }, measured: 5, unknown: 0 },
      ])
    }
    const accounts = [
      await enterAccount(stage, { ventureId, entityId, name: 'A', number: '200001' }),
      await enterAccount(stage, { ventureId, entityId, name: 'B', number: '200002' }),
      await enterAccount(stage, { ventureId, entityId, name: 'C', number: '200003', currency: 'EUR' }),
    ]
    for (const { id } of accounts) await recordBalances(stage, id, { '2026-06-17': 10 })
    const page = await stage.as('grace').call(contract.bankAccounts.listBankAccounts, { limit: 1 })
    expect([page.items.length, page.hasMore]).toEqual([1, true])
    expect(page.sums.map(({ total }) => total)).toEqual([
      { minor: 10, currency: 'EUR' },
      { minor: 20, currency: 'USD' },
    ])
  })
})

describe('a valuation', () => {
  it('says its method and author, stands once of a day, and what it said before is kept', async () => {
    const { id } = await enter('Valued')
    await value(id, 100, '2026-05-01', 'grace')
    await value(id, 100, '2026-05-01', 'grace')
    const asset = await value(id, 120, '2026-05-01', 'omar')
    expect(asset.valuations).toMatchObject([
      {
        value: { minor: 120 },
        version: 2,
        ...VALUE,
        history: [{ version: 1, value: { minor: 100 }, recordedBy: { name: 'Grace Okafor' } }],
      },
    ])
    const later = await value(id, 90, '2026-06-01')
    expect(later.latest).toMatchObject({ day: '2026-06-01', value: { minor: 90 }, ageDays: 17, ...VALUE })
    const gone = await stage
      .as('omar')
      .call(voidValuation, { id, valuationId: later.valuations[0]?.id ?? '', reason: 'Another house' })
    expect(gone.latest).toMatchObject({ day: '2026-05-01', value: { minor: 120 } })
    const missing = await stage.as('omar').ask(voidValuation, { id, valuationId: id, reason: 'None' })
    expect([missing.status, missing.body.code]).toEqual([404, 'valuation.not_found'])
  })

  it.each([
    [{ valueMinor: -1 }, 400],
    [{ day: '2026-06-19' }, 422],
    [{ author: '' }, 400],
    [{ method: 'GUESS' }, 400],
  ])('with %j is refused', async (over, status) => {
    const { id } = await enter(`Refused ${JSON.stringify(over)}`)
    const valuation = { day: '2026-06-01', valueMinor: 1, ...VALUE, ...over }
    expect((await stage.as('grace').ask(recordValuations, { id, valuations: [valuation] as never })).status).toBe(
      status,
    )
  })

  it('of what was disposed of counts in no sum, and nothing is valued after it', async () => {
    const { id, version } = await enter('Sold', 'GBP')
    await value(id, 40)
    await stage.as('omar').call(changeAsset, { id, version, disposedOn: '2026-06-10' })
    const { sums } = await stage.as('grace').call(listAssets, { currency: 'GBP' })
    expect(sums).toEqual([])
    const late = { id, valuations: [{ day: '2026-06-11', valueMinor: 1, ...VALUE }] }
    expect((await stage.as('grace').ask(recordValuations, late)).body.code).toBe('valuation.after_disposal')
  })
})

describe('documents of an asset', () => {
  const upload = async (id: string, by: PersonName, text: string) => {
    const { body, headers } = formWith({}, { name: 'deed.txt', bytes: Buffer.from(text) })
    const endpoint = { ...contract.holdings.uploadAssetDocument, path: `/holdings/assets/${id}/documents` } as const
    return stage.as(by).send(endpoint, body, headers)
  }

  it('are kept once, read by whoever sees the asset, and taken back with a reason', async () => {
    const { id } = await enter('Documented')
    expect((await upload(id, 'grace', 'the deed')).status).toBe(200)
    const again = (await upload(id, 'omar', 'the deed')).body as Asset
    expect(again.documents).toMatchObject([{ fileName: 'deed.txt', by: { name: 'Grace Okafor' }, voided: null }])
    const documentId = again.documents[0]?.id ?? ''
    const asked = { id, documentId }
    expect(await stage.as('grace').ask(contract.holdings.downloadAssetDocument, asked)).toMatchObject({
      status: 200,
      body: 'the deed',
    })
    expect((await stage.as('tessa').ask(contract.holdings.downloadAssetDocument, asked)).status).toBe(404)
    const taken = await stage
      .as('omar')
      .call(contract.holdings.voidAssetDocument, { ...asked, reason: 'Another house' })
    expect(taken.documents).toMatchObject([{ voided: { reason: 'Another house', by: { name: 'Omar Haddad' } } }])
    expect([(await upload(id, 'luis', 'x')).status, (await upload(id, 'tessa', 'x')).status]).toEqual([403, 404])
  })
})

it('an asset is edited by whoever saw it as it is, and void in every list', async () => {
  const { id } = await enter('Edited')
  const omar = stage.as('omar')
  expect(await omar.call(changeAsset, { id, version: 1, note: 'By the sea' })).toMatchObject({
    version: 2,
    note: 'By the sea',
  })
  expect((await omar.ask(changeAsset, { id, version: 1, name: 'Late' })).body.code).toBe('record.changed')
  expect((await omar.ask(changeAsset, { id, version: 2, name: 'villa' })).body.code).toBe('asset.name_taken')
  expect((await stage.as('luis').ask(changeAsset, { id, version: 2, name: 'X' })).status).toBe(403)
  await omar.call(voidAsset, { id, reason: 'Entered twice' })
  expect((await omar.call(listAssets, { search: 'Edited' })).items).toEqual([])
  expect(await omar.call(getAsset, { id })).toMatchObject({ voided: { reason: 'Entered twice' } })
})
