export type { CarrierSnapshot } from './carrier-snapshot.ts'
export { checkFmcsa } from './check-fmcsa.ts'
export { createFmcsa, type Fmcsa, type FmcsaAccount } from './fmcsa-client.ts'
export type { FmcsaResult } from './fmcsa-result.ts'
