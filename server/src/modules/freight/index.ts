export { loadLabels } from './queries/load-labels.ts'
export { freightHandlers } from './routes.ts'
