/** Period and, for people of several ventures, whose board; as they stand in the address. */
export interface PointsSearch {
  readonly period?: string | undefined
  readonly board?: string | undefined
}

/** Part of the first load: it only sorts out what is no text; what the words mean the page itself judges. */
export function pointsSearch({ period, board }: Record<string, unknown>): PointsSearch {
  return { ...(typeof period === 'string' && { period }), ...(typeof board === 'string' && { board }) }
}
