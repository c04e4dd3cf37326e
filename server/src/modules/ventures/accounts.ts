import type { UserId } from '@holdfast/engine/kernel'
import type { Tx } from '../../platform/db/tx.ts'

/** Who has the address, or a new account where nobody has. */
export type AddPeople = (
  tx: Tx,
  people: readonly { readonly name: string; readonly email: string; readonly isTest: boolean }[],
) => Promise<ReadonlyMap<string, UserId>>

/** Signs these people out everywhere. */
export type EndSessions = (tx: Tx, people: readonly UserId[]) => Promise<void>

/** What accounts do for memberships, handed in where both are known: accounts stand on this module. */
export type Accounts = { readonly addPeople: AddPeople; readonly endSessions: EndSessions }
