import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import type { SignInParts } from '../sign-in/parts.ts'
import { startActing } from './start-acting.ts'
import { stopActing } from './stop-acting.ts'

/** The two endpoints of `contract.users` that write the session itself, with the sign-in login. */
export type ImpersonationHandlers = Pick<Handlers<typeof contract.users>, 'startImpersonation' | 'stopImpersonation'>

export function impersonationHandlers(
  parts: Pick<SignInParts, 'pools' | 'tokenOf' | 'callerOf'>,
): ImpersonationHandlers {
  return {
    startImpersonation: { raw: (request, _reply, input) => startActing(parts, request, input) },
    stopImpersonation: { raw: (request) => stopActing(parts, request) },
  }
}
