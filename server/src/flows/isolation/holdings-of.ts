import { contract } from '@holdfast/contract'
import { formWith } from '../../testing/form.ts'
import type { Client } from '../../testing/request.ts'
import type { Pair } from './pair-ids.ts'

type Made =
  | 'entityId'
  | 'bareEntityId'
  | 'bankAccountId'
  | 'bankSnapshotId'
  | 'assetId'
  | 'valuationId'
  | 'assetDocumentId'

/** A company with an account, a balance, an asset, a valuation and a paper, each with the word in it, and a bare one. */
export async function holdingsOf(by: Client, ventureId: string, word: string): Promise<Pick<Pair, Made>> {
  const { createEntity, createAsset, recordValuations, uploadAssetDocument } = contract.holdings
  const books = { ventureId, country: 'US', currency: 'USD' }
  const { id: entityId } = await by.call(createEntity, { ...books, name: `${word} One` })
  const { id: bareEntityId } = await by.call(createEntity, { ...books, name: `${word} Bare` })
  const { id: bankAccountId } = await by.call(contract.bankAccounts.createBankAccount, {
    ventureId,
    entityId,
    name: `${word} operating`,
    bank: `${word} bank`,
    currency: 'USD',
    number: '800000001',
  })
  const { snapshots } = await by.call(contract.bankAccounts.upsertBankSnapshots, {
    accountId: bankAccountId,
    snapshots: [
      { day: '2026-06-08', balanceMinor: 100_000 },
      { day: '2026-06-17', balanceMinor: 10_000 },
    ],
  })
  const made = await by.call(createAsset, { ventureId, entityId, name: `${word} tower`, kind: 'FUND', currency: 'USD' })
  const asset = await by.call(recordValuations, {
    id: made.id,
    valuations: [{ day: '2026-06-01', valueMinor: 900, method: 'COST', author: `${word} desk` }],
  })
  const { body, headers } = formWith({}, { name: `${word}.txt`, bytes: Buffer.from(`${word} deed`) })
  const path = `/holdings/assets/${made.id}/documents` as const
  const kept = await by.send({ ...uploadAssetDocument, path }, body, headers)
  return {
    entityId,
    bareEntityId,
    bankAccountId,
    bankSnapshotId: snapshots[1]?.id ?? '',
    assetId: made.id,
    valuationId: asset.valuations[0]?.id ?? '',
    assetDocumentId: (kept.body as typeof asset).documents[0]?.id ?? '',
  }
}
