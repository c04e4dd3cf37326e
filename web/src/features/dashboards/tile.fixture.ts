import type { Tile } from '@holdfast/contract'

/** A tile for tests: nothing known of it but what is given. */
export const tile = (given: Partial<Tile>): Tile => ({
  metric: 'delivered',
  label: 'Delivered loads',
  unit: 'count',
  currency: null,
  value: null,
  previous: null,
  change: null,
  better: 'higher',
  spark: [],
  measured: null,
  target: null,
  definition: '',
  drill: null,
  ...given,
})
