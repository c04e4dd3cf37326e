export { countLoadsToMove } from './queries/count-loads-to-move.ts'
export { type CreditedLoad, creditedLoads } from './queries/credited-loads.ts'
export { loadLabels } from './queries/load-labels.ts'
export { freightHandlers } from './routes.ts'
