import type { LoadsDone } from '@holdfast/contract'
import { type LoadId, Refusal } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { type LoadRef, refuseMissingLoad } from '../load-ref.ts'
import { freightVenture } from '../policy.ts'
import { type HeldLoad, holdLoad } from '../store/hold-load.ts'

type Act = (held: HeldLoad) => Promise<void>
type Which = { readonly ventureId: string; readonly loadIds: readonly string[] }

/**
 * Does one thing with many loads of a venture, each by the command that it has alone. What a command refuses is told
 * and leaves nothing behind, for commands decide before they write; the rest is done. One transaction for all: whoever
 * got no answer asks again with the same key and gets what became of it, or has it done now, never half of it.
 * Refuses `load.not_found` or `permission.missing` when none of the loads is the caller's to do this with.
 */
export async function overLoads(tx: Tx, caller: Caller, { ventureId, loadIds }: Which, act: Act): Promise<LoadsDone> {
  const venture = freightVenture(caller, ventureId)
  const asked = [...new Set(loadIds)]
  const became = new Map<string, Became>()
  // In the order of their ids, so that two who ask at once wait for each other and do not block each other for good.
  for (const id of asked.toSorted())
    became.set(id, await become(tx, caller, { ventureId: venture.id, id: id as LoadId }, act))
  const told = asked.flatMap((id) => became.get(id) ?? [])
  refuseAsWhole(told)
  return {
    done: told.flatMap(({ id, number, refusal }) => (refusal === null && number !== null ? [{ id, number }] : [])),
    refused: told.flatMap(({ id, number, refusal }) =>
      refusal === null ? [] : [{ id, number, code: refusal.code, sentence: refusal.message }],
    ),
  }
}

type Became = { readonly id: string; readonly number: string | null; readonly refusal: Refusal | null }

/** What the caller may do with none of the loads is refused as one such load would be. */
function refuseAsWhole(told: readonly Became[]): void {
  const isClosed = ({ refusal }: Became) => refusal?.kind === 'forbidden' || refusal?.kind === 'not_found'
  const refusal = told[0]?.refusal
  if (refusal && told.every(isClosed)) throw refusal
}

async function become(tx: Tx, caller: Caller, { ventureId, id }: LoadRef, act: Act): Promise<Became> {
  const held = await unlessRefused(() => holdIn(tx, caller, ventureId, id))
  if (held instanceof Refusal) return { id, number: null, refusal: held }
  const done = await unlessRefused(() => act(held))
  return { id, number: held.load.number, refusal: done instanceof Refusal ? done : null }
}

async function holdIn(tx: Tx, caller: Caller, ventureId: string, id: string): Promise<HeldLoad> {
  const held = await holdLoad(tx, caller, id)
  return held.venture.id === ventureId ? held : refuseMissingLoad()
}

async function unlessRefused<T>(attempt: () => Promise<T>): Promise<T | Refusal> {
  try {
    return await attempt()
  } catch (problem) {
    if (problem instanceof Refusal) return problem
    throw problem
  }
}
