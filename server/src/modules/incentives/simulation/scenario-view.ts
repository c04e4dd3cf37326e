import type { ScenarioRow } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import { maySimulate } from '../policy.ts'
import type { ScenarioRecord } from './store/scenario-record.ts'

export function scenarioView(caller: Caller, record: ScenarioRecord): ScenarioRow {
  const { rules: _asked, run: _internal, peopleCount, peopleDone, ...shown } = record
  const mayEdit = maySimulate(caller, record.ventureId)
  return {
    ...shown,
    progress: { done: peopleDone, of: peopleCount },
    can: { edit: mayEdit, compare: record.status === 'DONE' },
  }
}
