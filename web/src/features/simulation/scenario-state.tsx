import type { ScenarioRow } from '@holdfast/contract'
import { State } from '../../ui/state.tsx'

export function ScenarioState({ status, isOutdated }: Pick<ScenarioRow, 'status' | 'isOutdated'>) {
  if (status === 'COMPUTING')
    return (
      <State plain kind="info">
        Computing
      </State>
    )
  if (status === 'FAILED')
    return (
      <State plain kind="bad">
        Failed
      </State>
    )
  return (
    <State plain kind={isOutdated ? 'late' : 'ok'}>
      {isOutdated ? 'Outdated' : 'Up to date'}
    </State>
  )
}
