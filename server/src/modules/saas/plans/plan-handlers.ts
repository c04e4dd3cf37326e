import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { changePlan } from './commands/change-plan.ts'
import { createPlan } from './commands/create-plan.ts'
import { getPlan } from './queries/get-plan.ts'
import { listPlans } from './queries/list-plans.ts'

export const saasPlanHandlers: Handlers<typeof contract.saasPlans> = {
  listSaasPlans: { read: listPlans },
  createSaasPlan: { write: async (tx, caller, input) => getPlan(tx, caller, await createPlan(tx, caller, input)) },
  changeSaasPlan: { write: async (tx, caller, input) => getPlan(tx, caller, await changePlan(tx, caller, input)) },
}
