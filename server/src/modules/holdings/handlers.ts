import type { contract } from '@holdfast/contract'
import type { Runner } from '../../platform/command.ts'
import type { Handlers } from '../../platform/http/handler.ts'
import type { Vault } from '../../platform/vault.ts'
import { changeAccount, voidAccount } from './accounts/commands/change-account.ts'
import { createAccount } from './accounts/commands/create-account.ts'
import { exportAccounts } from './accounts/queries/export-accounts.ts'
import { getAccount } from './accounts/queries/get-account.ts'
import { listAccounts } from './accounts/queries/list-accounts.ts'
import { changeAsset, voidAsset } from './assets/commands/change-asset.ts'
import { createAsset } from './assets/commands/create-asset.ts'
import { voidDocument } from './assets/commands/keep-document.ts'
import { recordValuations, voidValuation } from './assets/commands/record-valuations.ts'
import { downloadDocument } from './assets/queries/download-document.ts'
import { exportAssets } from './assets/queries/export-assets.ts'
import { getAsset } from './assets/queries/get-asset.ts'
import { listAssets } from './assets/queries/list-assets.ts'
import { receiveAssetDocument } from './assets/receive-document.ts'
import { upsertBalances } from './balances/commands/upsert-balances.ts'
import { voidBalance } from './balances/commands/void-balance.ts'
import { exportBalances } from './balances/queries/export-balances.ts'
import { getBalance } from './balances/queries/get-balance.ts'
import { balancesOfDays, listBalances } from './balances/queries/list-balances.ts'
import { setThresholds } from './commands/set-thresholds.ts'
import { changeEntity } from './entities/commands/change-entity.ts'
import { createEntity } from './entities/commands/create-entity.ts'
import { voidEntity } from './entities/commands/void-entity.ts'
import { getEntity, listEntities } from './entities/queries/list-entities.ts'
import { getThresholds } from './queries/get-thresholds.ts'

/** Companies and assets. */
export function holdingsHandlers(run: Runner): Handlers<typeof contract.holdings> {
  return {
    listEntities: { read: listEntities },
    createEntity: { write: async (tx, caller, input) => getEntity(tx, caller, await createEntity(tx, caller, input)) },
    changeEntity: { write: async (tx, caller, input) => getEntity(tx, caller, await changeEntity(tx, caller, input)) },
    voidEntity: { write: async (tx, caller, input) => getEntity(tx, caller, await voidEntity(tx, caller, input)) },
    listAssets: { read: listAssets, inOneMoment: true },
    exportAssets: { download: exportAssets },
    getAsset: { read: getAsset, inOneMoment: true },
    createAsset: { write: async (tx, caller, input) => getAsset(tx, caller, await createAsset(tx, caller, input)) },
    changeAsset: { write: async (tx, caller, input) => getAsset(tx, caller, await changeAsset(tx, caller, input)) },
    voidAsset: { write: async (tx, caller, input) => getAsset(tx, caller, await voidAsset(tx, caller, input)) },
    recordValuations: {
      write: async (tx, caller, input) => getAsset(tx, caller, await recordValuations(tx, caller, input)),
    },
    voidValuation: { write: async (tx, caller, input) => getAsset(tx, caller, await voidValuation(tx, caller, input)) },
    uploadAssetDocument: {
      receive: (request, caller, _judge, { id }) => receiveAssetDocument(run, request, caller, id),
    },
    downloadAssetDocument: { attach: downloadDocument },
    voidAssetDocument: {
      write: async (tx, caller, input) => getAsset(tx, caller, await voidDocument(tx, caller, input)),
    },
    getHoldingsThresholds: { read: getThresholds },
    setHoldingsThresholds: {
      write: async (tx, caller, input) => getThresholds(tx, caller, await setThresholds(tx, caller, input)),
    },
  }
}

/** Accounts and their balances; the vault keeps their numbers. */
export function bankAccountHandlers(vault: Vault): Handlers<typeof contract.bankAccounts> {
  const [create, change] = [createAccount(vault), changeAccount(vault)]
  return {
    listBankAccounts: { read: listAccounts, inOneMoment: true },
    exportBankAccounts: { download: exportAccounts },
    getBankAccount: { read: getAccount },
    createBankAccount: { write: async (tx, caller, input) => getAccount(tx, caller, await create(tx, caller, input)) },
    changeBankAccount: { write: async (tx, caller, input) => getAccount(tx, caller, await change(tx, caller, input)) },
    voidBankAccount: {
      write: async (tx, caller, input) => getAccount(tx, caller, await voidAccount(tx, caller, input)),
    },
    listBankSnapshots: { read: listBalances },
    exportBankSnapshots: { download: exportBalances },
    getBankSnapshot: { read: getBalance, inOneMoment: true },
    upsertBankSnapshots: {
      write: async (tx, caller, input) => {
        const { inserted, updated, unchanged, ...asked } = await upsertBalances(tx, caller, input)
        return { inserted, updated, unchanged, snapshots: await balancesOfDays(tx, caller, asked) }
      },
    },
    voidBankSnapshot: {
      write: async (tx, caller, input) => getBalance(tx, caller, await voidBalance(tx, caller, input)),
    },
  }
}
