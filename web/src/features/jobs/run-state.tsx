import { State } from '../../ui/state.tsx'
import { type RunStatus, STATUS_WORDS } from './run-words.ts'

interface RunStateProps {
  readonly status: RunStatus
  readonly plain?: boolean
}

export const RunState = ({ status, plain }: RunStateProps) => (
  <State kind={STATUS_WORDS[status].kind} plain={plain ?? false}>
    {STATUS_WORDS[status].word}
  </State>
)
