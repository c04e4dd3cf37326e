import { State, type StateKind } from '../../../ui/state.tsx'
import css from './outcome.module.css'
import { type ImportRow, outcomeWords } from './outcome-words.ts'

/** Where an import stands, and what it brought. */
export function Outcome({ row }: { readonly row: ImportRow }) {
  const { kind, name } = STATES[row.status]
  const words = outcomeWords(row)
  return (
    <span className={css['outcome']}>
      <State plain kind={kind}>
        {name}
      </State>
      {words && <small>{words}</small>}
    </span>
  )
}

const STATES: Readonly<Record<ImportRow['status'], { readonly kind: StateKind; readonly name: string }>> = {
  CHECKED: { kind: 'warn', name: 'Waits' },
  COMMITTING: { kind: 'info', name: 'Importing' },
  DONE: { kind: 'ok', name: 'Imported' },
  FAILED: { kind: 'risk', name: 'Stopped' },
  DISCARDED: { kind: 'none', name: 'Discarded' },
}
