import type { contract } from '@holdfast/contract'
import { personOf } from '../../platform/caller.ts'
import type { Handlers } from '../../platform/http/handler.ts'
import { updatePreferences } from './commands/update-preferences.ts'
import { preferencesOf } from './queries/preferences-of.ts'
import { claimFirst } from './sign-in/claim-first.ts'
import type { SignInParts } from './sign-in/parts.ts'
import { readMailbox } from './sign-in/read-mailbox.ts'
import { sendCode } from './sign-in/send-code.ts'
import { signOut } from './sign-in/sign-out.ts'
import { verifyCode } from './sign-in/verify-code.ts'
import { nameOf } from './store/people.ts'
import { meView } from './view.ts'

export function identityHandlers(parts: SignInParts): Handlers<typeof contract.identity> {
  return {
    sendOtp: { raw: (request, _reply, input) => sendCode(parts, request, input) },
    verifyOtp: { raw: (request, reply, input) => verifyCode(parts, request, reply, input) },
    logout: { raw: (request, reply) => signOut(parts, request, reply) },
    claimFirst: { raw: (request, reply, input) => claimFirst(parts, request, reply, input) },
    me: {
      read: async (db, caller) => {
        const impersonatedByName = caller.impersonatedBy && (await nameOf(parts.pools.auth, caller.impersonatedBy))
        return meView(caller, {
          preferences: await preferencesOf(db, personOf(caller)),
          impersonatedByName,
          hasMailbox: parts.mailer === null && parts.isLocalOnly,
        })
      },
    },
    updatePreferences: { write: updatePreferences },
    mailbox: { raw: (request) => readMailbox(parts, request) },
  }
}
