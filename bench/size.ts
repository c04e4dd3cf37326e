export type Size = {
  readonly isSmall: boolean
  readonly loads: number
  readonly rounds: number
  /** Of each measurement within a round. */
  readonly seconds: number
  readonly connections: number
  readonly deliverySeconds: number
  readonly importedCalls: number
  readonly importRounds: number
}

export const FULL: Size = {
  isSmall: false,
  loads: 1_000_000,
  rounds: 7,
  seconds: 4,
  connections: 16,
  deliverySeconds: 60,
  importedCalls: 100_000,
  importRounds: 5,
}
export const SMALL: Size = {
  isSmall: true,
  loads: 5_000,
  rounds: 2,
  seconds: 1,
  connections: 16,
  deliverySeconds: 5,
  importedCalls: 4_000,
  importRounds: 1,
}
