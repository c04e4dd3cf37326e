/** Period, for people of several ventures whose board, and which part of it; as they stand in the address. */
export interface PointsSearch {
  readonly period?: string | undefined
  readonly board?: string | undefined
  readonly office?: string | undefined
  readonly role?: string | undefined
}

const NAMES = ['period', 'board', 'office', 'role'] as const

/** Part of the first load: it only sorts out what is no text; what the words mean the page itself judges. */
export const pointsSearch = (search: Record<string, unknown>): PointsSearch =>
  Object.fromEntries(NAMES.filter((name) => typeof search[name] === 'string').map((name) => [name, search[name]]))
