import type { OwnNumber } from '@holdfast/contract'
import { formatFigure } from '../../../lib/format-figure.ts'
import { NoData } from '../../../ui/no-data.tsx'
import css from './own-numbers.module.css'

interface OwnNumbersProps {
  readonly numbers: readonly OwnNumber[]
  /** What is said where nothing counts: to the author, or to whoever reads it. */
  readonly none: string
}

/** What the day counted by itself, so that nobody types it again. */
export function OwnNumbers({ numbers, none }: OwnNumbersProps) {
  if (numbers.length === 0) return <p className={css['none']}>{none}</p>
  return (
    <dl className={css['numbers']}>
      {numbers.map((number) => (
        <div key={number.metric}>
          <dt>{number.label}</dt>
          <dd>
            {number.value === null ? (
              <NoData reason="None of the records of this day has it" />
            ) : (
              formatFigure(number.value, number)
            )}
          </dd>
        </div>
      ))}
    </dl>
  )
}
