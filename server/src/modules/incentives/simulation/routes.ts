import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { simulate } from './queries/simulate.ts'
import { simulatePerson } from './queries/simulate-person.ts'

export const simulationHandlers: Handlers<typeof contract.simulation> = {
  simulate: { inOneMoment: true, read: simulate },
  simulatePerson: { inOneMoment: true, read: simulatePerson },
}
