import type { contract, ParsedInput, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import type { CarrierSnapshot, Fmcsa, FmcsaResult } from '../../../integrations/fmcsa/index.ts'
import { type Caller, ventureOf } from '../../../platform/caller.ts'
import { authorizeWrite } from '../companies/company-policy.ts'
import { said } from './outcome-words.ts'
import { keptSnapshots } from './queries/kept-snapshots.ts'
import { knownCarriers } from './queries/known-carriers.ts'
import type { RegisterParts } from './register-parts.ts'
import { isSaid, type Kept, registerView } from './register-record.ts'
import { keepAnswers, keepMissing } from './store/keep-answers.ts'

type Endpoint = typeof contract.fmcsa.lookUpCarrier
type Input = ParsedInput<Endpoint>

/** Asks the register in no transaction and keeps what it said. When it does not answer, what it said before is shown. */
export async function lookUp(parts: RegisterParts, caller: Caller, input: Input): Promise<Reply<Endpoint>> {
  const venture = authorizeWrite(caller, input.ventureId, 'look carriers up')
  if ([input.dot, input.mc, input.name].filter((given) => given !== undefined).length !== 1)
    refuse('malformed', 'lookup.one_of', 'Give a DOT number, an MC number or a name, one of the three.')
  if (parts.register === null) return { ...said({ outcome: 'not_set_up' }), items: await before(parts, caller, input) }
  const result = await ask(parts.register, input)
  const kept = await keep(parts, caller, input, result)
  return { ...said(result), items: await items(parts, caller, venture.id, kept) }
}

async function ask(register: Fmcsa, { dot, mc, name }: Input): Promise<FmcsaResult<readonly CarrierSnapshot[]>> {
  if (mc !== undefined) return register.byDocket(mc)
  if (name !== undefined) return register.byName(name)
  const result = await register.byDot(Number(dot))
  return result.outcome === 'found' ? { ...result, found: [result.found] } : result
}

async function keep(
  { run, database }: RegisterParts,
  caller: Caller,
  { dot }: Input,
  result: FmcsaResult<readonly CarrierSnapshot[]>,
): Promise<readonly Kept[]> {
  if (result.outcome === 'found') {
    await run(keepAnswers, caller, result)
    return result.found.map((snapshot) => ({ snapshot, retrievedAt: result.retrievedAt, missingSince: null }))
  }
  if (dot === undefined) return []
  if (result.outcome === 'not_found') await run(keepMissing, caller, { dotNumber: dot })
  return database.read(caller, async (db) => [...(await keptSnapshots(db, [dot])).values()])
}

async function before(parts: RegisterParts, caller: Caller, { dot, ventureId }: Input) {
  if (dot === undefined) return []
  const kept = await parts.database.read(caller, (db) => keptSnapshots(db, [dot]))
  return items(parts, caller, ventureId, [...kept.values()])
}

async function items({ database }: RegisterParts, caller: Caller, ventureId: string, kept: readonly Kept[]) {
  const carriers = kept.filter(isSaid).map((each) => registerView(each, ventureOf(caller, ventureId)))
  const numbers = carriers.map(({ dotNumber }) => dotNumber)
  const known = await database.read(caller, (db) => knownCarriers(db, ventureId, numbers))
  return carriers.map((carrier) => ({ carrier, known: known.get(carrier.dotNumber) ?? null }))
}
