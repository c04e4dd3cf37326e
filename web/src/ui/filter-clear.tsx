import { IconX } from '@tabler/icons-react'
import css from './filter-chip.module.css'

/** Takes a set filter off. */
export function FilterClear({ label, onClear }: { readonly label: string; readonly onClear: () => void }) {
  return (
    <button type="button" className={css['clear']} aria-label={`Take off the filter ${label}`} onClick={onClear}>
      <IconX size={14} aria-hidden />
    </button>
  )
}
