import type { Call } from '@holdfast/contract'
import { Conflict } from '../../../ui/conflict.tsx'
import { describeCall } from './describe-call.ts'

interface CallConflictProps {
  readonly before: Call
  readonly now: Call
  readonly onTakeOver: () => void
}

export function CallConflict({ before, now, onTakeOver }: CallConflictProps) {
  const current = new Map(describeCall(now))
  const differences = describeCall(before)
    .filter(([name, value]) => current.get(name) !== value)
    .map(([name, value]) => ({ name, before: value ?? 'not known', now: current.get(name) ?? 'not known' }))
  return (
    <Conflict
      title="Somebody changed this call while you were editing it"
      differences={differences}
      onTakeOver={onTakeOver}
    />
  )
}
