import type { ClipboardEvent, KeyboardEvent } from 'react'
import { formatDay } from '../../../lib/format-time.ts'
import { cx } from '../../../ui/cx.ts'
import { cellKey, type Drafts, pasted, type Sheet, typed } from './night-drafts.ts'
import { type NightField, readCell, storedText } from './night-fields.ts'
import css from './night-grid.module.css'

export interface CellProps {
  readonly sheet: Sheet
  readonly drafts: Drafts
  readonly editable: boolean
  readonly onChange: (drafts: Drafts) => void
  readonly at: { readonly day: string; readonly field: NightField }
  readonly place: string
  readonly onMove: (down: 1 | -1) => void
}

/** One figure of a night. A dash is not known; what was typed and not saved has a ground of its own. */
export function NightCell({ at, sheet, drafts, editable, place, onChange, onMove }: CellProps) {
  const { day, field } = at
  const draft = drafts.cells[cellKey(day, field)]
  const stored = storedText(sheet.nights.get(day), field, sheet.currency)
  const isWrong = draft !== undefined && Number.isNaN(readCell(draft, field, sheet.currency))
  const type = (text: string) => onChange(typed(drafts, sheet, day, field, text))
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
  const paste = (event: ClipboardEvent<HTMLInputElement>) => {
    const text = event.clipboardData.getData('text')
    if (!/[\t\n]/.test(text)) return
    event.preventDefault()
    onChange(pasted(drafts, sheet, at, text))
  }
  return (
    <input
      className={cx(
        css['cell'],
        field.isMoney && css['money'],
        draft !== undefined && css['draft'],
        isWrong && css['wrong'],
      )}
      data-cell={place}
      aria-label={`${field.name}, ${formatDay(day)}`}
      aria-invalid={isWrong}
      title={isWrong ? wrongWords(field) : undefined}
      inputMode="decimal"
      autoComplete="off"
      placeholder="–"
      readOnly={!editable}
      value={draft ?? grouped(stored, field)}
      onFocus={(event) => event.currentTarget.select()}
      onChange={(event) => type(event.currentTarget.value)}
      onKeyDown={press}
      onPaste={paste}
    />
  )
}

const wrongWords = ({ isMoney }: NightField) =>
  isMoney ? 'Not an amount. Write it like 1,234.50.' : 'Not a count of rooms. Write it like 84.'

/** Thousands apart; decimals as they are. */
const grouped = (text: string, { isMoney }: NightField) =>
  isMoney ? text.replace(/\B(?=(\d{3})+(?=\.|$))(?<!\.\d*)/g, ',') : text
