import { contract, type Example, type Rule } from '@holdfast/contract'
import { Select } from '@mantine/core'
import { useState } from 'react'
import { call } from '../../../lib/api.ts'
import { addDays } from '../../../lib/calendar-day.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { useReply } from '../../../lib/query.ts'
import { useMe } from '../../../lib/session.ts'
import { toast } from '../../../ui/toast.tsx'
import css from './examples.module.css'
import { lineChoices } from './line-choices.ts'

type Taken = Pick<Example, 'toDate' | 'before' | 'expected' | 'override' | 'name'>

interface TakeLineProps {
  readonly ventureId: string
  readonly rule: Rule
  readonly onTake: (taken: Taken) => void
}

/** As far back as anybody remembers a day that was paid right. */
const DAYS_BACK = 60

/** Values of a real line of this rule: whose, on which day, and what it paid. */
export function TakeLine({ ventureId, rule, onTake }: TakeLineProps) {
  const [userId, setUserId] = useState<string | null>(null)
  const today = useMe().ventures.find(({ id }) => id === ventureId)?.today ?? ''
  const span = { ventureId, from: today && addDays(today, -DAYS_BACK), to: today }
  const team = useReply(contract.incentives.teamPay, { ...span, limit: 100 }, { when: today !== '' })
  const people = (team.data?.items ?? []).filter(({ rules }) => rules.some(({ ruleKey }) => ruleKey === rule.ruleKey))
  if (people.length === 0) return null
  return (
    <div className={css['row']}>
      <Select
        label="Take from a real line of"
        placeholder="A person"
        data={people.map(({ person }) => ({ value: person.id, label: person.name }))}
        value={userId}
        searchable
        onChange={setUserId}
      />
      {userId && <TakeDay key={userId} userId={userId} span={span} rule={rule} onTake={onTake} />}
    </div>
  )
}

interface TakeDayProps extends Pick<TakeLineProps, 'rule' | 'onTake'> {
  readonly userId: string
  readonly span: { readonly ventureId: string; readonly from: string; readonly to: string }
}

function TakeDay({ userId, span, rule, onTake }: TakeDayProps) {
  const [busy, setBusy] = useState(false)
  const { data, isPending } = useReply(contract.incentives.statement, { userId, ...span })
  const choices = data ? lineChoices(data.wallets, rule) : []
  const take = async (id: string) => {
    setBusy(true)
    try {
      const { toDate, before, override, line, person } = await call(contract.incentives.traceLine, { id })
      onTake({
        toDate,
        before,
        override,
        expected: line.amount,
        name: `${person.name}, ${formatDay(line.day, 'year')}`,
      })
    } catch {
      void toast('The line could not be read. Try again.', { kind: 'failed' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Select
      label="On the day"
      placeholder={isPending || busy ? 'Reading…' : 'A day and what it paid'}
      data={choices}
      value={null}
      searchable
      disabled={busy}
      nothingFoundMessage="No line in the last 60 days"
      onChange={(id) => id && void take(id)}
    />
  )
}
