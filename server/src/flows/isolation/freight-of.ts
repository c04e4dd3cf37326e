import { contract } from '@holdfast/contract'
import type { Client } from '../../testing/request.ts'
import type { Stage } from '../../testing/stage.ts'
import type { Pair } from './pair-ids.ts'

const DAY = '2026-06-18'

/** Two loads, two companies of each kind and a quote of a venture, each with the word in it. */
export async function freightOf(by: Client, ventureId: string, userId: string, word: string) {
  const { createCustomer, createCarrier, createLoad, changeLoad, setLoadCredits, flagLoad } = contract.freight
  const { id: customerId } = await by.call(createCustomer, { ventureId, name: `${word} Foods` })
  const { id: carrierId } = await by.call(createCarrier, { ventureId, name: `${word} Haulers` })
  const lane = {
    ventureId,
    origin: { city: `${word} City`, state: 'TX' },
    destination: { city: 'Atlanta', state: 'GA' },
    equipment: 'VAN',
  } as const
  const { id: rivalCustomerId } = await by.call(createCustomer, { ventureId, name: `${word} Foods Inc` })
  const { id: rivalCarrierId } = await by.call(createCarrier, { ventureId, name: `${word} Haulers Inc` })
  const book = () =>
    by.call(createLoad, {
      ...lane,
      customerId,
      customerReference: `${word} PO`,
      billMinor: 900_000,
    })
  const { id, version } = await book()
  await by.call(setLoadCredits, { id, version, credits: [{ role: 'SALES', userId, share: '1' }] })
  await by.call(changeLoad, { id, status: 'COVERED', carrierId, carrierCostMinor: 700_000 })
  await by.call(changeLoad, { id, status: 'DELIVERED', deliveredAt: `${DAY}T12:00:00Z` })
  const { id: loadId } = await book()
  await by.call(flagLoad, { id: loadId, kind: 'AT_RISK', up: true, reason: `${word} truck broke down` })
  const { id: quoteId } = await by.call(contract.quotes.createQuote, {
    ...lane,
    customerId,
    salespersonId: userId,
    priceMinor: 900_000,
    validUntil: '2026-12-31T12:00:00Z',
    notes: `${word} notes`,
  })
  return { customerId, carrierId, rivalCustomerId, rivalCarrierId, loadId, deliveredId: id, quoteId }
}

/** What is recorded beside loads, each with the word in it. */
export async function recordOf(
  stage: Stage,
  by: Client,
  { loadId, deliveredId, brokerId: ventureId }: Pick<Pair, 'loadId' | 'deliveredId' | 'brokerId'>,
  word: string,
): Promise<Pick<Pair, 'checkCallId' | 'noteId' | 'loadDocumentId' | 'viewId'>> {
  const { makeCheckCall, addLoadNote, setLoadCharges } = contract.loadRecord
  const called = await by.call(makeCheckCall, { id: deliveredId, note: `${word} said the driver` })
  const noted = await by.call(addLoadNote, { id: loadId, text: `${word} note` })
  await by.call(setLoadCharges, {
    id: loadId,
    version: noted.version,
    charges: [{ side: 'CUSTOMER', kind: 'OTHER', description: `${word} charge`, amountMinor: 900_000 }],
  })
  const view = { ventureId, name: `${word} view`, isShared: true, filters: { originState: word } }
  const { id: viewId } = await by.call(contract.savedViews.saveView, view)
  const [row] = await stage.sql<{ id: string }>(
    `insert into freight.load_documents (venture_id, load_id, kind, file_name, media_type, bytes, size, sha256, uploaded_at)
     select $1, $2, 'POD', $3, 'text/plain', convert_to($3, 'UTF8'), length(convert_to($3, 'UTF8')), sha256(convert_to($3, 'UTF8')), now()
     returning id`,
    [ventureId, loadId, `${word} pod.txt`],
  )
  return {
    checkCallId: called.checkCalls[0]?.id ?? '',
    noteId: noted.notes[0]?.id ?? '',
    loadDocumentId: row?.id ?? '',
    viewId,
  }
}
