export type { OperationsContext } from './context.ts'
export * from './eod/index.ts'
export * from './tasks/index.ts'
