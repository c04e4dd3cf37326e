import type { ReactNode } from 'react'
import css from './money-row.module.css'

interface Entry {
  readonly name: string
  readonly value: ReactNode
  /** A smaller word beside the value: "19.4%". */
  readonly note?: ReactNode
}

/** The two to four amounts of a record, largest type after the title. */
export function MoneyRow({ entries }: { readonly entries: readonly Entry[] }) {
  return (
    <dl className={css['money']}>
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
