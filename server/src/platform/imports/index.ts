export { type CommitJob, GIVEN_UP_QUEUE, IMPORT_QUEUE } from './commit/queue.ts'
export { createImports, type Imports } from './imports.ts'
