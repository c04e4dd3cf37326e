export { bankAccountHandlers, holdingsHandlers } from './handlers.ts'
export { bankSnapshotsImport } from './imports/bank-snapshots.ts'
export { valuationsImport } from './imports/valuations.ts'
