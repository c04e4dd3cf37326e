import { type CellState, STATE_WORDS } from './cell-words.ts'
import css from './legend.module.css'
import { Mark } from './mark.tsx'

const STATES: readonly CellState[] = ['yes', 'no', 'given', 'taken']

export const Legend = ({ canEdit }: { readonly canEdit: boolean }) => (
  <div className={css['legend']}>
    {STATES.map((state) => (
      <span key={state}>
        <Mark state={state} />
        {STATE_WORDS[state]}
      </span>
    ))}
    {canEdit && <span>Click a cell to change it; it holds at once.</span>}
  </div>
)
