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
