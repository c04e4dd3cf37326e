import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import type { ScheduledJob } from '../../../platform/jobs/scheduled-job.ts'
import { lookUp } from './look-up.ts'
import { refreshCarrier } from './refresh-carrier.ts'
import { refreshJob } from './refresh-job.ts'
import type { RegisterParts } from './register-parts.ts'

export type CarrierRegister = {
  readonly handlers: Handlers<typeof contract.fmcsa>
  readonly job: ScheduledJob
}

/** The register of motor carriers, as the desk and the clock ask it. */
export function createCarrierRegister(parts: RegisterParts): CarrierRegister {
  return {
    handlers: {
      lookUpCarrier: { outside: (caller, input) => lookUp(parts, caller, input) },
      refreshCarrier: { outside: (caller, input) => refreshCarrier(parts, caller, input) },
    },
    job: refreshJob(parts),
  }
}
