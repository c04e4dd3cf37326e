import type { KeyboardEvent } from 'react'
import { cx } from '../../../ui/cx.ts'
import { cellKey, type Drafts, type Sheet, typed } from './totals-drafts.ts'
import { nameOf, readCell, storedText, TOTALS_FIELDS } from './totals-fields.ts'
import css from './totals-sheet.module.css'

interface TotalsCellProps {
  readonly sheet: Sheet
  readonly drafts: Drafts
  readonly agent: Sheet['agents'][number]
  readonly column: number
  readonly editable: boolean
  readonly onChange: (drafts: Drafts) => void
  readonly onMove: (down: 1 | -1) => void
}

/** One figure of an agent's day. A dash is not known; what was typed and not saved has a ground of its own. */
export function TotalsCell({ sheet, drafts, agent, column, editable, onChange, onMove }: TotalsCellProps) {
  const field = TOTALS_FIELDS[column]
  if (!field) return null
  const draft = drafts[cellKey(agent.id, field.total)]
  const stored = storedText(sheet.stored.get(agent.id), field, sheet.currency)
  const isWrong = draft !== undefined && Number.isNaN(readCell(draft, field, sheet.currency))
  const type = (text: string) => onChange(typed(drafts, sheet, agent.id, field.total, text))
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const down = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' || event.key === 'Enter' ? 1 : null
    if (down !== null) {
      event.preventDefault()
      onMove(down)
    }
    if (event.key === 'Escape' && draft !== undefined) {
      event.preventDefault()
      event.stopPropagation()
      type(stored)
    }
  }
  return (
    <input
      className={cx(css['cell'], draft !== undefined && css['draft'], isWrong && css['wrong'])}
      data-cell={`${agent.id}-${column}`}
      aria-label={`${nameOf(field)}, ${agent.person.name}`}
      aria-invalid={isWrong}
      title={isWrong ? 'This cannot be read. Write it like 84.' : undefined}
      inputMode="decimal"
      autoComplete="off"
      placeholder="–"
      readOnly={!editable}
      value={draft ?? stored}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={press}
    />
  )
}
