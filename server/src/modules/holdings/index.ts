export { createNumberRenewal } from './accounts/renew-numbers.ts'
export { bankAccountHandlers, holdingsHandlers } from './handlers.ts'
export { bankSnapshotsImport } from './imports/bank-snapshots.ts'
export { valuationsImport } from './imports/valuations.ts'
