import type { ReactNode } from 'react'
import css from './money-row.module.css'

interface Entry {
  readonly name: string
  readonly value: ReactNode
  /** A smaller word beside the value: "19.4%". */
  readonly note?: ReactNode
}

interface MoneyRowProps {
  readonly entries: readonly Entry[]
  /** It stands alone, in a frame of its own, instead of at the end of a record's head. */
  readonly framed?: boolean
}

/** The two to four amounts of a record, largest type after the title. */
export function MoneyRow({ entries, framed }: MoneyRowProps) {
  return (
    <dl className={css['money']} data-framed={framed || undefined}>
      {entries.map((entry) => (
        <div key={entry.name}>
          <dt>{entry.name}</dt>
          <dd>
            {entry.value}
            {entry.note && <small>{entry.note}</small>}
          </dd>
        </div>
      ))}
    </dl>
  )
}
