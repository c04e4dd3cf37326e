import type { contract, Gate, ParsedInput, Reply } from '@holdfast/contract'
import type { Gate as Judged } from '@holdfast/engine/freight'
import { sql } from 'kysely'
import { type Caller, ventureOf } from '../../../../platform/caller.ts'
import type { Reads } from '../../../../platform/db/tx.ts'
import { sightOf } from '../../policy.ts'
import { mayCorrect, refuseMissing } from '../company-policy.ts'
import { findGate } from './find-gate.ts'

type Endpoint = typeof contract.carriers.carrierGate

/** Asked before a load is covered, also by a contractor with a load of theirs to cover. */
export async function carrierGate(db: Reads, caller: Caller, { id }: ParsedInput<Endpoint>): Promise<Reply<Endpoint>> {
  const { whole, credited } = sightOf(caller)
  const { rows } = await sql<{ id: string; venture_id: string }>`
    select coalesce(k.merged_into, k.id) as id, k.venture_id from freight.carriers k
    where k.venture_id = any (${[...whole, ...credited]}::uuid[]) and k.id = ${id}`.execute(db)
  const [carrier] = rows
  if (!carrier) return refuseMissing('carrier')
  const venture = ventureOf(caller, carrier.venture_id)
  const gate = await findGate(db, venture, carrier.id)
  return gate ? gateView(gate, mayCorrect(caller, venture.id)) : refuseMissing('carrier')
}

export function gateView({ verdict, reasons }: Judged, mayOverride: boolean): Gate {
  return { verdict, reasons: reasons.map((reason) => ({ ...reason })), can: { override: mayOverride } }
}
