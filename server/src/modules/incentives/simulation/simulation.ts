import type { contract } from '@holdfast/contract'
import type { PgBoss } from 'pg-boss'
import type { Handlers } from '../../../platform/http/handler.ts'
import { SCENARIO_QUEUE } from '../../../platform/jobs/queues.ts'
import { computeScenario, deleteScenario, renameScenario } from './commands/change-scenario.ts'
import { saveScenario } from './commands/save-scenario.ts'
import { compareScenarios } from './queries/compare-scenarios.ts'
import { exportScenario, exportSimulation } from './queries/export-result.ts'
import { getScenario } from './queries/get-scenario.ts'
import { listScenarios } from './queries/list-scenarios.ts'
import { simulate } from './queries/simulate.ts'
import { simulatePerson } from './queries/simulate-person.ts'
import type { ScenarioJob } from './scenario-queue.ts'
import { type AskForWork, type ScenarioParts, workScenario, workScenarios } from './scenario-work.ts'

export type SimulationArea = {
  readonly handlers: Handlers<typeof contract.simulation>
  /** Returns the worker's id, to be woken by. */
  readonly startWork: (boss: PgBoss) => Promise<string>
  /** A scenario under way is handed over. */
  readonly stop: () => void
  /** One job of the queue, for tests that do not wait for workers. */
  readonly work: (job: ScenarioJob, isStopping?: () => boolean) => Promise<void>
}

/** Drafts of pay plans against past days: at once, or kept as scenarios and computed in the background. */
export function createSimulation(parts: ScenarioParts): SimulationArea {
  let isStopping = false
  return {
    handlers: simulationHandlers((tx, job) => parts.enqueue(tx, SCENARIO_QUEUE, [job])),
    startWork: (boss) => workScenarios(boss, parts, () => isStopping),
    stop: () => {
      isStopping = true
    },
    work: (job, stopping = () => false) => workScenario(parts, job, { isTaken: () => false, isStopping: stopping }),
  }
}

function simulationHandlers(ask: AskForWork): Handlers<typeof contract.simulation> {
  return {
    simulate: { inOneMoment: true, read: simulate },
    simulatePerson: { inOneMoment: true, read: simulatePerson },
    exportSimulation: { download: exportSimulation },
    listScenarios: { read: listScenarios },
    compareScenarios: { inOneMoment: true, read: compareScenarios },
    getScenario: { inOneMoment: true, read: getScenario },
    exportScenario: { download: exportScenario },
    saveScenario: { write: (tx, caller, input) => saveScenario(tx, caller, ask, input) },
    renameScenario: { write: renameScenario },
    computeScenario: { write: (tx, caller, input) => computeScenario(tx, caller, ask, input) },
    deleteScenario: { write: deleteScenario },
  }
}
