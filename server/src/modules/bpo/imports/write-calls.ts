import { callsImported } from '@holdfast/engine/bpo'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import type { RowOutcome } from '../../../platform/imports/kind.ts'
import { ensureAgents } from '../store/ensure-agents.ts'
import { ensureCampaigns } from '../store/ensure-campaigns.ts'
import { findDigests } from '../store/find-digests.ts'
import { holdImportedCalls } from '../store/find-imported-calls.ts'
import { takeImportLock } from '../store/import-lock.ts'
import { insertImportedCalls } from '../store/insert-imported-calls.ts'
import { updateImportedCalls } from '../store/update-imported-calls.ts'
import type { CallRow } from './call-row.ts'
import type { CallFile } from './check-call-row.ts'
import { decideCalls } from './decide-calls.ts'
import { type Desks, foldedName } from './desks.ts'

/** One chunk: rows that stand already are not even read; the others are decided under a lock and written set by set. */
export async function writeCalls(
  tx: Tx,
  caller: Caller,
  file: CallFile,
  rows: readonly CallRow[],
): Promise<readonly RowOutcome[]> {
  const { ventureId, importId } = file.target
  if ((await unknownTo(tx, ventureId, rows)).length === 0) return rows.map(() => 'same')
  await takeImportLock(tx, ventureId)
  // Asked again: whoever held the lock may have written the same rows.
  const unknown = new Set(await unknownTo(tx, ventureId, rows))
  const asked = rows.filter((row) => unknown.has(row))
  const desks = await ensureDesks(tx, caller, file, asked)
  const stored = await holdImportedCalls(tx, ventureId, asked)
  const { outcomes, standing } = decideCalls(asked, stored, desks, file.context)
  const inserted = await insertImportedCalls(tx, caller, ventureId, standing)
  const updated = await updateImportedCalls(tx, ventureId, standing)
  const changes = [...inserted, ...updated]
  if (changes.length > 0) publish(tx, caller, ventureId, [callsImported(importId, changes, file.context)])
  const outcomeOf = new Map(asked.map((row, position) => [row, outcomes[position]]))
  return rows.map((row) => outcomeOf.get(row) ?? 'same')
}

/** The rows whose call does not stand as they say it. */
async function unknownTo(tx: Tx, ventureId: string, rows: readonly CallRow[]): Promise<readonly CallRow[]> {
  const digests = await findDigests(tx, ventureId, rows)
  return rows.filter((row) => digests.get(row.key) !== row.digest)
}

/** Most files name people and campaigns that are there: then nothing is asked. */
async function ensureDesks(tx: Tx, caller: Caller, file: CallFile, rows: readonly CallRow[]): Promise<Desks> {
  const { agents, campaigns } = file.desks
  const people = new Set(rows.map((row) => row.said.agentUserId).filter((person) => !agents.has(person)))
  const names = new Map(rows.map((row) => [foldedName(row.campaign), row.campaign]))
  const missing = [...names].filter(([folded]) => !campaigns.has(folded)).map(([, name]) => name)
  return {
    agents:
      people.size === 0 ? agents : new Map([...agents, ...(await ensureAgents(tx, caller, file.target, [...people]))]),
    campaigns:
      missing.length === 0 ? campaigns : new Map([...campaigns, ...(await ensureCampaigns(tx, file.target, missing))]),
  }
}
