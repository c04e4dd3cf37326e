import { contract, type Input } from '@holdfast/contract'
import { formatMoney } from '../../lib/format.ts'
import { formatDay } from '../../lib/format-time.ts'
import { useReply } from '../../lib/query.ts'
import { Empty } from '../../ui/empty.tsx'
import { Stack } from '../../ui/layout.tsx'
import { MoneyRow } from '../../ui/money-row.tsx'
import { PageSkeleton } from '../../ui/page-skeleton.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Sheet } from '../../ui/sheet.tsx'
import { signed } from './change-words.ts'
import { PersonDay } from './person-day.tsx'
import type { PersonResult } from './person-result.ts'

export type Question = Input<typeof contract.simulation.simulate>

interface PersonSheetProps {
  readonly question: Question
  readonly userId: string
  readonly onClose: () => void
}

/** One person's days, each with its rules and how every simulated amount came about. */
export function PersonSheet({ question, userId, onClose }: PersonSheetProps) {
  const { data, error, refetch } = useReply(contract.simulation.simulatePerson, { ...question, userId })
  return (
    <Sheet title={data?.person.name ?? 'One person'} size={640} onClose={onClose}>
      {error && !data ? (
        <Problem error={error} retry={() => void refetch()} />
      ) : data ? (
        <PersonDays result={data} />
      ) : (
        <PageSkeleton />
      )}
    </Sheet>
  )
}

function PersonDays({ result: { totals, days } }: { readonly result: PersonResult }) {
  const told = days.filter(({ lines }) => lines.length > 0)
  return (
    <Stack>
      <MoneyRow
        framed
        entries={[
          { name: 'Paid', value: formatMoney(totals.paid) },
          { name: 'Simulated', value: formatMoney(totals.simulated) },
          { name: 'Difference', value: signed(totals.difference) },
        ]}
      />
      {told.length === 0 && (
        <Empty title="No rule had anything to price">No work of these days counts for this person.</Empty>
      )}
      {told.map((day) => (
        <PersonDay key={day.day} day={day} name={formatDay(day.day)} />
      ))}
    </Stack>
  )
}
