import type { contract, Plan } from '@holdfast/contract'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import type { Handlers } from '../../../platform/http/handler.ts'
import { changeVersion } from './commands/change-version.ts'
import { copyVersion } from './commands/copy-version.ts'
import { createPlan } from './commands/create-plan.ts'
import { discardVersion } from './commands/discard-version.ts'
import { draftVersion } from './commands/draft-version.ts'
import { importVersion } from './commands/import-version.ts'
import { publishVersion } from './commands/publish-version.ts'
import { checkVersion } from './queries/check-version.ts'
import { diffVersion } from './queries/diff-version.ts'
import { exportVersion } from './queries/export-version.ts'
import { getPlan } from './queries/get-plan.ts'
import { listPlans } from './queries/list-plans.ts'
import { showPlan } from './queries/show-plan.ts'
import type { PlanRef } from './store/plan-ref.ts'

export const planHandlers: Handlers<typeof contract.plans> = {
  listPlans: { read: listPlans },
  getPlan: { read: getPlan },
  createPlan: { write: shown(createPlan) },
  draftVersion: { write: shown(draftVersion) },
  changeVersion: { write: shown(changeVersion) },
  discardVersion: { write: shown(discardVersion) },
  checkVersion: { inOneMoment: true, read: checkVersion },
  publishVersion: { write: shown(publishVersion) },
  diffVersion: { read: diffVersion },
  exportVersion: { read: exportVersion },
  importVersion: { write: shown(importVersion) },
  copyVersion: { write: shown(copyVersion) },
}

/** Whatever is done to a version, the answer is its plan as it stands then. */
function shown<Input>(command: (tx: Tx, caller: Caller, input: Input) => Promise<PlanRef>) {
  return async (tx: Tx, caller: Caller, input: Input): Promise<Plan> =>
    showPlan(tx, caller, await command(tx, caller, input))
}
