import type { Call } from '@holdfast/contract'
import { Conflict, type Described } from '../../../ui/conflict.tsx'
import { describeCall } from './describe-call.ts'

interface CallConflictProps {
  readonly before: Call
  readonly now: Call
  readonly onTakeOver: () => void
}

export function CallConflict({ before, now, onTakeOver }: CallConflictProps) {
  return (
    <Conflict
      title="Somebody changed this call while you were editing it"
      before={describe(before)}
      now={describe(now)}
      onTakeOver={onTakeOver}
    />
  )
}

const describe = (call: Call): Described => describeCall(call).map(([name, value]) => [name, value ?? 'not known'])
