import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import { authorizeWrite } from '../companies/company-policy.ts'
import { said } from './outcome-words.ts'
import { keptSnapshots } from './queries/kept-snapshots.ts'
import { numberedCarrier } from './queries/known-carriers.ts'
import type { RegisterParts } from './register-parts.ts'
import { isSaid, registerView } from './register-record.ts'
import { keepAnswers, keepMissing } from './store/keep-answers.ts'

type Endpoint = typeof contract.fmcsa.refreshCarrier

/** Asks again about one carrier. Refuses `carrier.no_dot`. What could not be read stays as it was. */
export async function refreshCarrier(
  parts: RegisterParts,
  caller: Caller,
  { id }: ParsedInput<Endpoint>,
): Promise<Reply<Endpoint>> {
  const { register, database, run } = parts
  const carrier = await database.read(caller, (db) => numberedCarrier(db, caller, id))
  authorizeWrite(caller, carrier.ventureId, 'look carriers up')
  const { dotNumber } = carrier
  if (dotNumber === null || !/^[1-9]\d{0,7}$/.test(dotNumber))
    refuse('refused', 'carrier.no_dot', 'This carrier has no DOT number to look it up by. Enter it first.')
  const result = register === null ? ({ outcome: 'not_set_up' } as const) : await register.byDot(Number(dotNumber))
  if (result.outcome === 'found') await run(keepAnswers, caller, { ...result, found: [result.found] })
  if (result.outcome === 'not_found') await run(keepMissing, caller, { dotNumber })
  const kept = (await database.read(caller, (db) => keptSnapshots(db, [dotNumber]))).get(dotNumber)
  return {
    ...said(result),
    register: kept && isSaid(kept) ? registerView(kept, ventureOf(caller, carrier.ventureId)) : null,
  }
}
