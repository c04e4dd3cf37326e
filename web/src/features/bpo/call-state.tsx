import type { Call } from '@holdfast/contract'
import { isCompleted } from '@holdfast/engine/bpo'
import { State } from '../../ui/state.tsx'

/** Open until it ends; of those that ended, an incoming call that nobody answered was abandoned. */
export function CallState({ call, plain = false }: { readonly call: Call; readonly plain?: boolean }) {
  if (call.endedAt === null && call.isStale)
    return (
      <State kind="late" plain={plain}>
        Left open
      </State>
    )
  if (call.endedAt === null)
    return (
      <State kind="info" plain={plain}>
        Open
      </State>
    )
  return isCompleted(call) ? (
    <State kind="ok" plain={plain}>
      Completed
    </State>
  ) : (
    <State kind="low" plain={plain}>
      Abandoned
    </State>
  )
}
