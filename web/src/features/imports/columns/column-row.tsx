import type { Import, ImportKind } from '@holdfast/contract'
import { Select } from '@mantine/core'
import { useId } from 'react'
import { Hidden } from '../../../ui/hidden.tsx'
import css from './columns.module.css'
import { type Draft, type Origin, originOf } from './mapping.ts'

interface ColumnRowProps {
  readonly column: ImportKind['columns'][number]
  readonly file: Import
  readonly draft: Draft
  /** Required, and the person wanted to go on without it. */
  readonly isMissing: boolean
  readonly onChoose: (header: string | null) => void
}

/** One column: what it is, which header holds it, what stands below that header. */
export function ColumnRow({ column, file, draft, isMissing, onChoose }: ColumnRowProps) {
  const { key, label, hint, isRequired } = column
  const id = useId()
  const header = draft.mapping[key] ?? null
  return (
    <li className={css['row']}>
      <div className={css['what']}>
        <label htmlFor={id}>
          {label}
          {isRequired && (
            <>
              <span className={css['star']} aria-hidden>
                {' *'}
              </span>
              <Hidden> (required)</Hidden>
            </>
          )}
        </label>
        <small id={`${id}-hint`}>{hint}</small>
      </div>
      <div className={css['header']}>
        <Select
          id={id}
          data-key={key}
          data={[...new Set(file.headers)].filter(Boolean)}
          value={header}
          onChange={onChoose}
          placeholder="Not in the file"
          searchable={file.headers.length > 8}
          nothingFoundMessage="The file has no such header"
          clearable
          clearButtonProps={{ 'aria-label': `No header for ${label}` }}
          aria-describedby={`${id}-hint ${id}-origin ${id}-values`}
          error={isMissing && 'Choose the header that holds it.'}
        />
        <small id={`${id}-origin`}>{ORIGINS[originOf(key, file, draft)]}</small>
      </div>
      <Values id={`${id}-values`} values={header === null ? [] : (file.firstValues?.[header] ?? [])} />
    </li>
  )
}

const ORIGINS: Readonly<Record<Origin, string>> = {
  remembered: 'As last time',
  guessed: 'Found by its name',
  chosen: '',
  none: '',
}

const PLACES = ['first', 'second', 'third']

/** A blank cell is said, so that a column of blanks is not taken for one that is still to come. */
const Values = ({ id, values }: { readonly id: string; readonly values: readonly string[] }) => (
  <ul id={id} className={css['values']}>
    {PLACES.slice(0, values.length).map((place, at) => (
      <li key={place} title={values[at]}>
        {values[at]?.trim() ? values[at] : <i>blank</i>}
      </li>
    ))}
  </ul>
)
