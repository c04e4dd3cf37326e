import { formatFigure } from '../../lib/format-figure.ts'
import { NoData } from '../../ui/no-data.tsx'
import { Section } from '../../ui/section.tsx'
import { Spark } from '../../ui/spark.tsx'
import { type MyNumber, monthName } from './chart-words.ts'
import css from './my-numbers.module.css'

/** The month so far and today, of everything that is measured of the person. */
export function MyNumbers({ numbers }: { readonly numbers: readonly MyNumber[] }) {
  const [first] = numbers
  if (!first) return null
  const named = numbers.some(({ ventureId }) => ventureId !== first.ventureId)
  return (
    <Section title={`My numbers, ${monthName(first)}`} aside="Month so far">
      <ul className={css['numbers']}>
        {numbers.map((number) => (
          <Line key={`${number.ventureId} ${number.metric}`} number={number} named={named} />
        ))}
      </ul>
    </Section>
  )
}

function Line({ number, named }: { readonly number: MyNumber; readonly named: boolean }) {
  const { label, ventureName, month, today, days, unmeasured } = number
  const shown = (value: string | null, reason: string) =>
    value === null ? <NoData reason={reason} /> : formatFigure(value, number)
  return (
    <li>
      <span className={css['name']}>
        {label}
        {named && <small>{ventureName}</small>}
      </span>
      <Spark data={days.map(({ value }) => (value === null ? null : Number(value)))} height={20} />
      <b>{shown(month, 'Nothing of this month was measured')}</b>
      <span className={css['today']}>today {shown(today, 'Nothing of today was measured')}</span>
      {unmeasured > 0 && <small className={css['unmeasured']}>{unmeasured} not measured yet, not counted</small>}
    </li>
  )
}
