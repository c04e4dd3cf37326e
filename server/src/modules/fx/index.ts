export { fxRates } from './imports/fx-rates.ts'
export { fxHandlers } from './routes.ts'
