import { formatNumber } from './format.ts'

/** 1, "row" → "1 row"; 4997, "row" → "4,997 rows". */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${formatNumber(count, 0)} ${count === 1 ? one : many}`
