import type { DeadLetter } from '@holdfast/contract'
import { counted } from '../../../lib/counted.ts'
import { formatInstant } from '../../../lib/format-time.ts'
import type { Column } from '../../../ui/column.ts'
import css from './dead-letter-columns.module.css'

export const deadLetterColumns = (zone: string): readonly Column<DeadLetter>[] => [
  {
    key: 'says',
    head: 'What was to be done',
    cell: (letter) => (
      <div className={css['what']}>
        <b>{letter.says}</b>
        <span>{letter.reason}</span>
        <small>
          {letter.from} · {formatInstant(letter.diedAt, zone)}
        </small>
      </div>
    ),
  },
  { key: 'from', head: 'Queue', width: 180, phone: false, cell: ({ from }) => from },
  { key: 'at', head: 'Given up', width: 190, phone: false, cell: ({ diedAt }) => formatInstant(diedAt, zone) },
  {
    key: 'attempts',
    head: 'After',
    figure: true,
    width: 110,
    phone: false,
    cell: ({ attempts }) => counted(attempts, 'attempt'),
  },
]
