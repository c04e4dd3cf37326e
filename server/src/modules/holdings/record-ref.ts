import { refuse, type VentureId } from '@holdfast/engine/kernel'

/** Names one record; its venture always goes with it. */
export type RecordRef = { readonly ventureId: VentureId; readonly id: string }

const NAMES = {
  entity: 'company',
  bank_account: 'bank account',
  balance: 'balance',
  asset: 'asset',
  valuation: 'valuation',
  document: 'document',
} as const
export type RecordKind = keyof typeof NAMES

/** The same answer whether the record does not exist or is somebody else's. */
export function refuseMissing(kind: RecordKind): never {
  return refuse('not_found', `${kind}.not_found`, `There is no such ${NAMES[kind]} for you.`)
}

export function refuseTakenName(kind: 'entity' | 'bank_account' | 'asset', name: string): never {
  return refuse('conflict', `${kind}.name_taken`, `Another ${NAMES[kind]} of this venture is called ${name} already.`, {
    field: 'name',
  })
}
