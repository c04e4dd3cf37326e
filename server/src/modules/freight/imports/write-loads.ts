import { endRisk, type ImportedChange, type Load, loadsImported } from '@holdfast/engine/freight'
import type { Day } from '@holdfast/engine/kernel'
import { type Caller, todayIn } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import type { RowOutcome } from '../../../platform/imports/kind.ts'
import { keepAwards } from '../outreach/store/keep-awards.ts'
import { carrierNames } from '../store/carrier-names.ts'
import { holdImportedLoads } from '../store/find-imported-loads.ts'
import { findStandingRows } from '../store/find-standing-rows.ts'
import { insertImportedLoads } from '../store/insert-imported-loads.ts'
import { keepFileChanges } from '../store/keep-file-changes.ts'
import { clearFlag, findOpenFlags } from '../store/load-flags.ts'
import { lockNumbers, takeNumbers } from '../store/take-numbers.ts'
import { updateImportedLoads } from '../store/update-imported-loads.ts'
import { writeImportedCredits } from '../store/write-imported-credits.ts'
import { decideChunk } from './decide-chunk.ts'
import { fileMoments } from './file-moments.ts'
import type { LoadFile } from './load-file.ts'
import type { LoadRow } from './load-row.ts'
import { ensureNames } from './name-finder.ts'
import type { StandingLoad } from './standing-load.ts'

/**
 * One chunk, one statement per table. The venture's numbers are locked first, as when a load is entered by hand, so that
 * whoever brings the same load at the same moment waits for this one; then customers, carriers, and loads by id. They go
 * on after the highest that any row of the file brings, or an earlier chunk would give out what a later one names.
 */
export async function writeLoads(
  tx: Tx,
  caller: Caller,
  file: LoadFile,
  rows: readonly LoadRow[],
  highestNumber: number,
): Promise<readonly RowOutcome[]> {
  const { ventureId } = file.target
  await lockNumbers(tx, ventureId, highestNumber)
  const standing = await findStandingRows(tx, ventureId, rows)
  const asked = rows.filter((row) => !standing.has(row))
  if (asked.length === 0) return rows.map(() => 'same')
  const named = await ensureNames(tx, file, asked)
  const decided = await decideChunk(tx, file, asked, await holdImportedLoads(tx, file.venture, asked), named)
  const changes = await save(tx, caller, file, decided.standing)
  if (changes.length > 0) publish(tx, caller, ventureId, [loadsImported(file.target.importId, changes, file.context)])
  const outcomeOf = new Map(asked.map((row, position) => [row, decided.outcomes[position]]))
  return rows.map((row) => outcomeOf.get(row) ?? 'same')
}

async function save(
  tx: Tx,
  caller: Caller,
  file: LoadFile,
  standing: readonly StandingLoad[],
): Promise<readonly ImportedChange[]> {
  const fresh = standing.filter(({ before }) => before === null)
  const taken = await takeNumbers(
    tx,
    file.venture,
    fresh.map(({ load }) => load.number),
  )
  const made = fresh.map((each, position) => ({ ...each, load: { ...each.load, ...taken[position] } }))
  await insertImportedLoads(tx, caller, file.target.ventureId, made)
  const stood = standing.flatMap((each) => (each.before === null ? [] : [{ ...each, before: each.before }]))
  await updateImportedLoads(tx, file.target.ventureId, stood)
  const changed = stood.filter(({ before, load }) => load !== before)
  await keepAwards(tx, file.target.ventureId, changed, caller.now)
  const flagged = await endFlags(tx, caller, file, changed)
  const takers = changed.flatMap(({ before, load }) =>
    load.carrierId === before.carrierId ? [] : (load.carrierId ?? []),
  )
  const names = await carrierNames(tx, file.target.ventureId, takers)
  await keepFileChanges(tx, caller, file.target, 'load_id', fileMoments(changed, names, file.context))
  await writeImportedCredits(
    tx,
    file.target.ventureId,
    made.map(({ load }) => load),
    changed.map(creditsOf),
  )
  return [
    ...made.map(({ load }) => ({ before: null, after: load })),
    ...changed.map(({ before, load }) => ({ before, after: load, flagged: flagged.get(load.id) ?? [] })),
  ]
}

/** The flag AT_RISK of each load that a file ended comes down; the days on which it was up, by load. */
async function endFlags(
  tx: Tx,
  caller: Caller,
  { venture, context }: LoadFile,
  changed: readonly { readonly load: Load }[],
): Promise<ReadonlyMap<string, readonly Day[]>> {
  const days = new Map<string, readonly Day[]>()
  const flags = await findOpenFlags(
    tx,
    venture.id,
    changed.map(({ load }) => load.id),
    'AT_RISK',
  )
  const change = { at: caller.now, on: todayIn(venture.zone, caller.now), by: context.by }
  for (const { load } of changed) {
    const flag = flags.get(load.id)
    const ended = endRisk(load, flag ?? null, context)
    if (!flag || !ended) continue
    await clearFlag(tx, load, flag, { ...change, reason: ended.reason })
    days.set(load.id, ended.days)
  }
  return days
}

function creditsOf({ before, load }: { readonly before: Load; readonly load: Load }): ImportedChange {
  return { before, after: load }
}
