import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { audit } from '../../../../platform/audit.ts'
import { type Caller, personOf } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { scenarioToShow } from '../queries/get-scenario.ts'
import { readDraft } from '../queries/read-draft.ts'
import { scenarioView } from '../scenario-view.ts'
import type { AskForWork } from '../scenario-work.ts'
import { insertScenario } from '../store/save-scenario.ts'

type Endpoint = typeof contract.simulation.saveScenario

/** Keeps the rules as they are now: a draft that is edited later is another question. */
export async function saveScenario(
  tx: Tx,
  caller: Caller,
  ask: AskForWork,
  { name, ...question }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const { venture, draft } = await readDraft(tx, caller, question)
  const by = caller.impersonatedBy ?? personOf(caller)
  const id = await insertScenario(tx, venture.id, { name, draft, by, at: caller.now })
  await ask(tx, { ventureId: venture.id, scenarioId: id, run: 1 })
  const { planId, rules, from, to } = draft
  await audit(tx, caller, {
    ventureId: venture.id,
    action: 'incentives.save_scenario',
    subject: { kind: 'scenario', id },
    after: { name, planId, rules, from, to },
  })
  return scenarioView(caller, await scenarioToShow(tx, caller, id))
}
