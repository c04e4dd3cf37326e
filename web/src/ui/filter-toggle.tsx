import css from './filter-chip.module.css'
import { FilterClear } from './filter-clear.tsx'

interface FilterToggleProps {
  readonly label: string
  readonly on: boolean
  readonly onToggle: (on: boolean) => void
}

/** A filter that is only on or off: "Cost unknown". */
export function FilterToggle({ label, on, onToggle }: FilterToggleProps) {
  return (
    <span className={css['chip']} data-set={on || undefined}>
      <button type="button" className={css['face']} aria-pressed={on} onClick={() => onToggle(!on)}>
        {on ? <b>{label}</b> : label}
      </button>
      {on && <FilterClear label={label} onClear={() => onToggle(false)} />}
    </span>
  )
}
