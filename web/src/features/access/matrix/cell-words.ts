import type { MatrixRow } from '@holdfast/contract'
import { ROLE_NAMES } from '@holdfast/engine/access'

export type Cell = MatrixRow['cells'][number]
export type CellState = 'yes' | 'no' | 'given' | 'taken'

/** What holds, and whether by default or by the venture's own setting. */
export function stateOf({ byDefault, override }: Cell): CellState {
  if (override === null || override === byDefault) return byDefault ? 'yes' : 'no'
  return override ? 'given' : 'taken'
}

export const STATE_WORDS: Readonly<Record<CellState, string>> = {
  yes: 'Allowed by default',
  no: 'Not allowed by default',
  given: 'Given by this venture',
  taken: 'Taken by this venture',
}

/** A click leads from the default to its opposite and back again. */
export const nextOf = ({ byDefault, override }: Cell): boolean | null => (override === null ? !byDefault : null)

/** "Team lead may import files in Northline Freight from now on." */
export function doneWords(what: string, { role, byDefault }: Cell, allow: boolean | null, venture: string): string {
  const may = allow ?? byDefault
  const back = allow === null ? ', as by default' : ''
  return `${ROLE_NAMES[role]} ${may ? 'may' : 'may not'} ${lower(what)} in ${venture}${back}.`
}

const lower = (words: string): string => `${words.charAt(0).toLowerCase()}${words.slice(1)}`
