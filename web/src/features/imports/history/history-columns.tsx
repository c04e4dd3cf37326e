import { formatNumber } from '../../../lib/format.ts'
import { formatInstant } from '../../../lib/format-time.ts'
import type { Column } from '../../../ui/column.ts'
import { TwoLines } from '../../../ui/two-lines.tsx'
import css from './outcome.module.css'
import { Outcome } from './outcome.tsx'
import type { ImportRow } from './outcome-words.ts'

interface Place {
  readonly name: string
  readonly zone: string
}

/** `placeOf`: the venture of a row; `named`: rows of several ventures stand in the list. */
export const historyColumns = (
  placeOf: (ventureId: string) => Place | undefined,
  named: boolean,
): readonly Column<ImportRow>[] => [
  {
    key: 'file',
    head: 'File',
    cell: (row) => (
      <TwoLines
        sub={named ? `${row.label} · ${placeOf(row.ventureId)?.name ?? ''}` : row.label}
        phone={
          <>
            {row.label} · {whenOf(row, placeOf)} · {row.createdBy.name}
          </>
        }
      >
        <span className={css['file']}>{row.fileName}</span>
      </TwoLines>
    ),
  },
  { key: 'who', head: 'Who', width: 176, phone: false, cell: ({ createdBy }) => createdBy.name },
  { key: 'when', head: 'When', width: 232, phone: false, cell: (row) => whenOf(row, placeOf) },
  { key: 'rows', head: 'Rows', figure: true, width: 96, phone: false, cell: ({ rows }) => formatNumber(rows, 0) },
  { key: 'outcome', head: 'Outcome', figure: true, cell: (row) => <Outcome row={row} /> },
]

const whenOf = ({ createdAt, ventureId }: ImportRow, placeOf: (ventureId: string) => Place | undefined): string =>
  formatInstant(createdAt, placeOf(ventureId)?.zone ?? 'UTC', true)
