import { contract, type Rule, type Simulation } from '@holdfast/contract'
import { useDebouncedValue } from '@mantine/hooks'
import { addMonths, monthOf } from '../../../lib/calendar-day.ts'
import { formatMoney } from '../../../lib/format.ts'
import { formatMonth } from '../../../lib/format-time.ts'
import { useReply } from '../../../lib/query.ts'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import css from './preview.module.css'

interface PreviewProps {
  readonly ventureId: string
  readonly planId: string
  readonly today: string
  readonly rules: readonly Rule[]
  /** Some rule cannot be paid yet: what it would pay stands still meanwhile. */
  readonly isWhole: boolean
}

// Long enough for a number to be typed, short enough to feel live.
const PAUSE_MS = 600

/** What the plan paid for the real days of last month, beside what these rules would have paid. */
export function Preview({ ventureId, planId, today, rules, isWhole }: PreviewProps) {
  const { from, to } = monthOf(addMonths(today, -1))
  const [settled] = useDebouncedValue(isWhole ? rules : null, PAUSE_MS)
  const { data, error, isFetching, refetch } = useReply(
    contract.simulation.simulate,
    { ventureId, planId, rules: [...(settled ?? [])], from, to },
    { when: settled !== null && settled.length > 0 },
  )
  return (
    <Section flush title={`On the days of ${formatMonth(from)}`} aside={isFetching ? 'Computing…' : 'Writes nothing'}>
      <div className={css['body']} aria-busy={isFetching} aria-live="polite">
        {!isWhole && <p className={css['note']}>Waits for every rule to be whole.</p>}
        {error && !data && <Problem error={error} retry={() => void refetch()} />}
        {!data && !error && isWhole && <p className={css['note']}>Computing last month with these rules…</p>}
        {data && <Result result={data} />}
      </div>
    </Section>
  )
}

function Result({ result }: { readonly result: Simulation }) {
  const { totals, people, morePeople, winners, losers } = result
  return (
    <>
      <dl className={css['total']}>
        <div>
          <dt>Paid</dt>
          <dd>{formatMoney(totals.paid)}</dd>
        </div>
        <div>
          <dt>With this draft</dt>
          <dd>{formatMoney(totals.simulated)}</dd>
        </div>
        <div>
          <dt>Difference</dt>
          <dd>{signed(totals.difference)}</dd>
        </div>
      </dl>
      {people.length === 0 ? (
        <p className={css['note']}>Nobody had work that these rules or the plan pay for.</p>
      ) : (
        <table className={css['table']}>
          <thead>
            <tr>
              <th scope="col">Person</th>
              <th scope="col">Paid</th>
              <th scope="col">Draft</th>
              <th scope="col">Difference</th>
            </tr>
          </thead>
          <tbody>
            {people.slice(0, MOST_PEOPLE).map(({ person, paid, simulated, difference }) => (
              <tr key={person.id}>
                <td>{person.name}</td>
                <td>{formatMoney(paid)}</td>
                <td>{formatMoney(simulated)}</td>
                <td>{signed(difference)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className={css['note']}>
        {winners.people} would have had more, {losers.people} less.
        {people.length + morePeople > MOST_PEOPLE &&
          ` ${people.length + morePeople - MOST_PEOPLE} people more are in the sums.`}
      </p>
      {result.notes.map((note) => (
        <p key={note} className={css['note']}>
          {note}
        </p>
      ))}
    </>
  )
}

const MOST_PEOPLE = 12

function signed(money: { readonly minor: number; readonly currency: string }): string {
  return `${money.minor > 0 ? '+' : ''}${formatMoney(money)}`
}
