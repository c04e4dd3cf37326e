import { tidyLine } from '../kernel/index.ts'

/** The state of a place as it is kept and asked for: two letters are a code, written large; others are a name. */
export function stateCode(written: string): string {
  const state = tidyLine(written)
  return /^[a-z]{2}$/i.test(state) ? state.toUpperCase() : state
}
