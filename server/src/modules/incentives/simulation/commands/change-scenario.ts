import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import { authorize, type Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { maySimulate } from '../../policy.ts'
import { notFound, scenarioToShow } from '../queries/get-scenario.ts'
import { scenarioView } from '../scenario-view.ts'
import type { AskForWork } from '../scenario-work.ts'
import { beginAgain, removeScenario, renameTo } from '../store/save-scenario.ts'
import { holdScenario, type ScenarioRecord } from '../store/scenario-record.ts'

type Rename = typeof contract.simulation.renameScenario
type Compute = typeof contract.simulation.computeScenario
type Delete = typeof contract.simulation.deleteScenario

export async function renameScenario(
  tx: Tx,
  caller: Caller,
  { id, version, name }: ParsedInput<Rename>,
): Promise<Reply<Rename>> {
  const record = seen(await scenarioToChange(tx, caller, id), version)
  if (record.name !== name) {
    await renameTo(tx, record, name)
    await told(tx, caller, record, 'incentives.rename_scenario', { before: { name: record.name }, after: { name } })
  }
  return scenarioView(caller, await scenarioToShow(tx, caller, id))
}

export async function computeScenario(
  tx: Tx,
  caller: Caller,
  ask: AskForWork,
  { id, version }: ParsedInput<Compute>,
): Promise<Reply<Compute>> {
  const record = seen(await scenarioToChange(tx, caller, id), version)
  await beginAgain(tx, record)
  await ask(tx, { ventureId: record.ventureId, scenarioId: id, run: record.run + 1 })
  await told(tx, caller, record, 'incentives.compute_scenario', { after: { run: record.run + 1 } })
  return scenarioView(caller, await scenarioToShow(tx, caller, id))
}

export async function deleteScenario(tx: Tx, caller: Caller, { id }: ParsedInput<Delete>): Promise<Reply<Delete>> {
  const record = await scenarioToChange(tx, caller, id)
  await removeScenario(tx, record)
  const { name, planId, rules, from, to } = record
  await told(tx, caller, record, 'incentives.delete_scenario', { before: { name, planId, rules, from, to } })
  return { deleted: true }
}

async function scenarioToChange(tx: Tx, caller: Caller, id: string): Promise<ScenarioRecord> {
  const record = (await holdScenario(tx, caller.scope, id)) ?? notFound()
  authorize(maySimulate(caller, record.ventureId), 'change the scenarios of this venture')
  return record
}

/** Of two who change it at once, the second is told to look first. */
function seen(record: ScenarioRecord, version: number): ScenarioRecord {
  if (record.version !== version)
    refuse(
      'conflict',
      'scenario.changed',
      'Somebody has changed this scenario since you opened it. Look at it again.',
      {
        version: record.version,
      },
    )
  return record
}

function told(
  tx: Tx,
  caller: Caller,
  { ventureId, id }: ScenarioRecord,
  action: string,
  change: { readonly before?: object; readonly after?: object },
): Promise<void> {
  return audit(tx, caller, { ventureId, action, subject: { kind: 'scenario', id }, ...change })
}
