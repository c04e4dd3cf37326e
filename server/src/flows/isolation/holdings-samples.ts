import type { Pair } from './pair-ids.ts'

const DAY = '2026-06-18'
const range = { from: '2026-06-12', to: DAY }
const holding = ({ holdingId }: Pair) => ({ ventureId: holdingId })
const reason = 'Entered twice'

/** Companies, bank accounts with balances, assets with valuations and papers, and the figures of all. */
export const HOLDINGS_SAMPLES: Readonly<Record<string, (pair: Pair) => Record<string, unknown>>> = {
  listEntities: holding,
  createEntity: (pair) => ({ ...holding(pair), name: 'A new company', country: 'US', currency: 'USD' }),
  changeEntity: ({ entityId }) => ({ id: entityId, version: 1, country: 'DE' }),
  voidEntity: ({ bareEntityId }) => ({ id: bareEntityId, reason }),
  listAssets: (pair) => ({ ...holding(pair), entityId: pair.entityId }),
  exportAssets: (pair) => ({ ...holding(pair), entityId: pair.entityId }),
  getAsset: ({ assetId }) => ({ id: assetId }),
  createAsset: (pair) => ({
    ...holding(pair),
    entityId: pair.entityId,
    name: 'A new asset',
    kind: 'FUND',
    currency: 'USD',
  }),
  changeAsset: ({ assetId }) => ({ id: assetId, version: 1, note: 'By the sea' }),
  voidAsset: ({ assetId }) => ({ id: assetId, reason }),
  recordValuations: ({ assetId }) => ({
    id: assetId,
    valuations: [{ day: '2026-06-01', valueMinor: 5, method: 'COST', author: 'Own desk' }],
  }),
  voidValuation: ({ assetId, valuationId }) => ({ id: assetId, valuationId, reason }),
  // A form, which a probe without a file never reaches: holdings/assets has its tests.
  uploadAssetDocument: ({ assetId }) => ({ id: assetId }),
  downloadAssetDocument: ({ assetId, assetDocumentId }) => ({ id: assetId, documentId: assetDocumentId }),
  voidAssetDocument: ({ assetId, assetDocumentId }) => ({ id: assetId, documentId: assetDocumentId, reason }),
  getHoldingsThresholds: holding,
  setHoldingsThresholds: (pair) => ({ ...holding(pair), dropPercent: 30, staleDays: 9, version: 0 }),
  listBankAccounts: (pair) => ({ ...holding(pair), entityId: pair.entityId }),
  exportBankAccounts: (pair) => ({ ...holding(pair), entityId: pair.entityId }),
  getBankAccount: ({ bankAccountId }) => ({ id: bankAccountId }),
  createBankAccount: (pair) => ({
    ...holding(pair),
    entityId: pair.entityId,
    name: 'A new account',
    bank: 'First Bank',
    currency: 'USD',
    number: '900000001',
  }),
  changeBankAccount: ({ bankAccountId }) => ({ id: bankAccountId, version: 1, bank: 'Second Bank' }),
  voidBankAccount: ({ bankAccountId }) => ({ id: bankAccountId, reason }),
  listBankSnapshots: (pair) => ({ ...holding(pair), ...range, accountId: pair.bankAccountId }),
  exportBankSnapshots: (pair) => ({ ...holding(pair), ...range, accountId: pair.bankAccountId }),
  getBankSnapshot: ({ bankSnapshotId }) => ({ id: bankSnapshotId }),
  upsertBankSnapshots: ({ bankAccountId }) => ({
    accountId: bankAccountId,
    snapshots: [{ day: '2026-06-16', balanceMinor: 5 }],
  }),
  voidBankSnapshot: ({ bankSnapshotId }) => ({ id: bankSnapshotId, reason }),
  holdingsAt: (pair) => ({ ...holding(pair), entityId: pair.entityId }),
  holdingsDashboard: (pair) => ({ ...holding(pair), ...range, entityId: pair.entityId }),
  exportHoldingsDashboard: (pair) => ({ ...holding(pair), ...range, part: 'account' }),
  holdingsKpi: (pair) => ({ ...holding(pair), ...range }),
}
