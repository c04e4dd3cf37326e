import { contract, type Example } from '@holdfast/contract'
import { Select } from '@mantine/core'
import { useState } from 'react'
import { call } from '../../../lib/api.ts'
import { formatMoney } from '../../../lib/format.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { useReply } from '../../../lib/query.ts'
import { toast } from '../../../ui/toast.tsx'

interface TakeLineProps {
  readonly ventureId: string
  readonly ruleKey: string
  readonly onTake: (taken: Pick<Example, 'toDate' | 'before' | 'expected'> & Partial<Example>) => void
}

/** Values of a real day: what somebody had reached, and what it paid. */
export function TakeLine({ ventureId, ruleKey, onTake }: TakeLineProps) {
  const [busy, setBusy] = useState(false)
  const { data } = useReply(contract.incentives.listDaily, { ventureId, limit: 50 })
  const days = data?.items ?? []
  if (days.length === 0) return null
  const take = async (id: string) => {
    setBusy(true)
    try {
      const daily = await call(contract.incentives.getDaily, { id })
      const line = daily.lines.find((each) => each.ruleKey === ruleKey)
      if (!line) return void toast('This rule has no line on that day. Choose another one.', { kind: 'failed' })
      const { toDate, before, override } = await call(contract.incentives.traceLine, { id: line.id })
      onTake({
        toDate,
        before,
        override,
        expected: line.amount,
        name: `${daily.person.name}, ${formatDay(daily.day, 'year')}`,
      })
    } catch {
      void toast('The line could not be read. Try again.', { kind: 'failed' })
    } finally {
      setBusy(false)
    }
  }
  return (
    <Select
      label="Take from a real line"
      placeholder={busy ? 'Reading…' : 'A person and day'}
      data={days.map(({ id, person, day, amount }) => ({
        value: id,
        label: `${person.name}, ${formatDay(day, 'brief')}, ${formatMoney(amount)}`,
      }))}
      value={null}
      searchable
      disabled={busy}
      onChange={(id) => id && void take(id)}
    />
  )
}
