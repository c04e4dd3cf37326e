export type { OperationsContext } from './context.ts'
export * from './tasks/index.ts'
