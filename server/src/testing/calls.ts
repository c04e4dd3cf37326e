import { type Call, contract, type Input } from '@holdfast/contract'
import type { Stage } from './stage.ts'
import { CAMPAIGNS } from './world/companies.ts'
import type { PersonName } from './world/people.ts'
import { VENTURES } from './world/ventures.ts'

/** A call of Callbridge's solar campaign that begins now; open, and nothing else known of it, unless given. */
export function logCall(
  stage: Stage,
  person: PersonName,
  given: Partial<Input<typeof contract.bpo.logCall>> = {},
): Promise<Call> {
  return stage.as(person).call(contract.bpo.logCall, {
    ventureId: VENTURES.callbridge.id,
    campaignId: CAMPAIGNS.solar.id,
    direction: 'OUTBOUND',
    startedAt: stage.clock.now(),
    ...given,
  })
}

/** Ends a call now, with what is known of it by then. */
export function endCall(
  stage: Stage,
  person: PersonName,
  call: Pick<Call, 'id'>,
  given: Partial<Input<typeof contract.bpo.changeCall>> = {},
): Promise<Call> {
  return stage.as(person).call(contract.bpo.changeCall, { endedAt: stage.clock.now(), ...given, id: call.id })
}
