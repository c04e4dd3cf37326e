import { refuse } from '@holdfast/engine/kernel'
import { audit } from '../../../../platform/audit.ts'
import type { Caller } from '../../../../platform/caller.ts'
import type { Tx } from '../../../../platform/db/tx.ts'
import { publish } from '../../../../platform/events.ts'
import { authorizeCorrection } from '../company-policy.ts'
import { type Use, usesOfCarrier, usesOfCustomer, usesText } from '../queries/uses-of-company.ts'
import { type HeldCompany, holdVoidable, saveVoid } from '../store/void-company.ts'

type Kind = 'customer' | 'carrier'
type Input = { readonly id: string; readonly reason: string }

/**
 * Takes a company that was entered by mistake out of every list; it is kept, and again it is no change. Refuses
 * `….in_use` while something that stands names it, `….merged` for one that is another one already.
 */
export function voidCompany(kind: Kind) {
  return async (tx: Tx, caller: Caller, { id, reason }: Input): Promise<{ readonly id: string }> => {
    const held = await holdVoidable(tx, caller, kind, id)
    authorizeCorrection(caller, held.ventureId, `void ${kind}s`)
    if (held.isVoid) return { id }
    if (held.isMerged)
      refuse('conflict', `${kind}.merged`, `This ${kind} was merged with another one. Open the one that stayed.`)
    const uses = await (kind === 'customer' ? usesOfCustomer : usesOfCarrier)(tx, held)
    if (uses.length > 0) refuseUsed(kind, held, uses)
    await saveVoid(tx, kind, held, { at: caller.now, by: caller.person?.id ?? null, reason })
    await record(tx, caller, kind, held, reason)
    return { id }
  }
}

/** What was no mistake stands again, in every list. */
export function bringBackCompany(kind: Kind) {
  return async (tx: Tx, caller: Caller, { id }: { readonly id: string }): Promise<{ readonly id: string }> => {
    const held = await holdVoidable(tx, caller, kind, id)
    authorizeCorrection(caller, held.ventureId, `bring back ${kind}s`)
    if (!held.isVoid) return { id }
    await saveVoid(tx, kind, held, null)
    await record(tx, caller, kind, held, null)
    return { id }
  }
}

function refuseUsed(kind: Kind, { name }: HeldCompany, uses: readonly Use[]): never {
  const sentence = `${name} is named by ${usesText(uses)}. Void those that are mistakes, or merge ${name} with the right ${kind}.`
  return refuse('conflict', `${kind}.in_use`, sentence, { uses })
}

async function record(tx: Tx, caller: Caller, kind: Kind, held: HeldCompany, reason: string | null): Promise<void> {
  const { ventureId, id, name } = held
  const what = reason === null ? 'brought_back' : 'voided'
  await audit(tx, caller, {
    ventureId,
    action: `freight.${reason === null ? 'bring_back' : 'void'}_${kind}`,
    subject: { kind, id },
    after: { name, reason },
  })
  publish(tx, caller, ventureId, [
    { type: `freight.${kind}_${what}`, subjectId: id, days: [], facts: { name, reason } },
  ])
}
