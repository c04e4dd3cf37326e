import { COUNTED_AS_DELIVERED } from '@holdfast/engine/freight'

/** SQL: the load `l` has been delivered and still counts so. */
export const DELIVERED = `l.status in (${COUNTED_AS_DELIVERED.map((status) => `'${status}'`).join(', ')})`

/** SQL of a column that counts rows, all or those of which `condition` is known to be true. */
export function count(condition?: string): string {
  return condition === undefined ? 'count(*)' : `count(*) filter (where ${condition})`
}

/** SQL of a sum over known values, 0 for none. */
export function sum(value: string, condition?: string): string {
  return condition === undefined
    ? `coalesce(sum(${value}), 0)`
    : `coalesce(sum(${value}) filter (where ${condition}), 0)`
}

/** SQL of how many values are known. */
export function known(value: string, condition?: string): string {
  return condition === undefined ? `count(${value})` : `count(${value}) filter (where ${condition})`
}
