import { IconCheck, IconCirclePlus, IconCircleX, IconMinus } from '@tabler/icons-react'
import type { CellState } from './cell-words.ts'
import css from './mark.module.css'

const PICTURES = { yes: IconCheck, no: IconMinus, given: IconCirclePlus, taken: IconCircleX }

/** What holds, by its shape first: a setting of the venture's own has a ring around it. */
export function Mark({ state }: { readonly state: CellState }) {
  const Picture = PICTURES[state]
  return (
    <span className={css['mark']} data-state={state} aria-hidden>
      <Picture size={state === 'yes' || state === 'no' ? 16 : 19} stroke={state === 'no' ? 1.6 : 2.2} />
    </span>
  )
}
