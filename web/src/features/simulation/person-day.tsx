import { IconChevronRight } from '@tabler/icons-react'
import { formatMoney } from '../../lib/format.ts'
import { Section } from '../../ui/section.tsx'
import { signed } from './change-words.ts'
import css from './person-day.module.css'
import type { PersonResult } from './person-result.ts'

type Day = PersonResult['days'][number]
type Line = Day['lines'][number]

/** A day's rules; each opens to the steps of its simulated amount. */
export function PersonDay({ day, name }: { readonly day: Day; readonly name: string }) {
  return (
    <Section flush title={name} aside={`${formatMoney(day.simulated)}, ${signed(day.difference)}`}>
      <ul className={css['lines']}>
        {day.lines.map((line) => (
          <li key={line.ruleKey}>
            {line.drafted ? <Opened line={line} drafted={line.drafted} /> : <Head line={line} />}
          </li>
        ))}
      </ul>
    </Section>
  )
}

const Head = ({ line: { name, paid, simulated, difference, drafted } }: { readonly line: Line }) => (
  <span className={css['head']}>
    <b>{name}</b>
    <span>{formatMoney(simulated)}</span>
    <small>
      Paid {formatMoney(paid)}
      {drafted === null && '; the draft pays nothing by this rule here'}
    </small>
    <small>{signed(difference)}</small>
  </span>
)

function Opened({ line, drafted }: { readonly line: Line; readonly drafted: NonNullable<Line['drafted']> }) {
  const { toDate, before, parts, explanation } = drafted
  return (
    <details>
      <summary>
        <IconChevronRight size={16} stroke={1.8} aria-hidden />
        <Head line={line} />
      </summary>
      <div className={css['why']}>
        <p>{explanation}</p>
        <p>
          To date {toDate.value ?? 'no data'}, before this day {before?.value ?? 'nothing'}.
        </p>
        {parts.length > 0 && (
          <table className={css['parts']}>
            <thead>
              <tr>
                <th>Step</th>
                <th>Measure</th>
                <th>Rate</th>
                <th>Amount</th>
              </tr>
            </thead>
            <tbody>
              {parts.map((part) => (
                <tr key={`${part.label} ${part.measure} ${part.amount}`}>
                  <td>{part.label}</td>
                  <td>{trueMinus(part.measure)}</td>
                  <td>{part.rate}</td>
                  <td>{trueMinus(part.amount)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
    </details>
  )
}

/** The engine writes decimals with a hyphen. */
const trueMinus = (decimal: string): string => decimal.replace('-', '−')
