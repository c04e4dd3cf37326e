import { contract } from '@holdfast/contract'
import type { Client } from '../../testing/request.ts'
import { VENTURES } from '../../testing/world/ventures.ts'
import { REGISTERED } from './demo-register.ts'

/** Northline's desk asks the register about whom it works with: what it says stands on their pages, with its age. */
export async function lookCarriersUp(by: Client): Promise<void> {
  for (const dot of REGISTERED) await by.call(contract.fmcsa.lookUpCarrier, { ventureId: VENTURES.northline.id, dot })
}
