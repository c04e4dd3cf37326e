import type { Import, ImportKind } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { counted } from '../../../lib/counted.ts'
import { Section } from '../../../ui/section.tsx'
import { ColumnRow } from './column-row.tsx'
import css from './columns.module.css'
import { type Draft, foundText, shownColumns, unusedOf, withHeader } from './mapping.ts'

interface ColumnTableProps {
  readonly file: Import
  readonly kind: ImportKind
  readonly draft: Draft
  /** Keys that the person wanted to go on without. */
  readonly missing: readonly string[]
  readonly onChange: (draft: Draft) => void
}

/** Each column with its header; those that the file does not have stand behind a button. */
export function ColumnTable({ file, kind, draft, missing, onChange }: ColumnTableProps) {
  const [all, setAll] = useState(false)
  const shown = shownColumns(kind, file, draft, all)
  const hidden = kind.columns.length - shown.length
  const unused = unusedOf(file.headers, draft)
  return (
    <Section flush title="Columns" aside={foundText(kind, draft.mapping)}>
      <div className={css['head']} aria-hidden>
        <span>What Holdfast reads</span>
        <span>Header in your file</span>
        <span>Its first values</span>
      </div>
      <ul>
        {shown.map((column) => (
          <ColumnRow
            key={column.key}
            column={column}
            file={file}
            draft={draft}
            isMissing={missing.includes(column.key)}
            onChoose={(header) => onChange(withHeader(draft, column.key, header))}
          />
        ))}
      </ul>
      {(unused.length > 0 || hidden > 0) && (
        <div className={css['rest']}>
          {unused.length > 0 && (
            <p>
              Not read from your file: <b>{unused.join(', ')}</b>
            </p>
          )}
          {hidden > 0 && (
            <Button variant="default" onClick={() => setAll(true)}>
              Show {counted(hidden, 'column')} that the file does not have
            </Button>
          )}
        </div>
      )}
    </Section>
  )
}
