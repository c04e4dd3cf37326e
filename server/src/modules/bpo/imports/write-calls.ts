import { callsImported } from '@holdfast/engine/bpo'
import type { Caller } from '../../../platform/caller.ts'
import type { Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import type { RowOutcome, RowRefusal } from '../../../platform/imports/kind.ts'
import { holdDaysCounted } from '../store/days-counted.ts'
import { ensureAgents } from '../store/ensure-agents.ts'
import { ensureCampaigns } from '../store/ensure-campaigns.ts'
import { findDigests } from '../store/find-digests.ts'
import { holdImportedCalls } from '../store/find-imported-calls.ts'
import { takeImportLock } from '../store/import-lock.ts'
import { insertImportedCalls } from '../store/insert-imported-calls.ts'
import { updateImportedCalls } from '../store/update-imported-calls.ts'
import type { CallRow } from './call-row.ts'
import type { CallFile } from './check-call-row.ts'
import { compareCalls } from './compare-calls.ts'
import { type ChangedCall, changedCall, newCall } from './decide-calls.ts'
import type { Desks } from './desks.ts'
import { refusedBesideTotals } from './refused-beside-totals.ts'

/**
 * One chunk. The unique keys say which calls stand already, so of a file that comes for the first time nothing is looked
 * up; only where the chunk before had calls that stand, or a row names somebody who would have to be made for it, this
 * one's are looked for first (`lookFirst`). Those that stand are read only where their row says something else than it did.
 */
export async function writeCalls(
  tx: Tx,
  caller: Caller,
  file: CallFile,
  rows: readonly CallRow[],
  lookFirst: boolean,
): Promise<readonly RowOutcome[]> {
  const { ventureId } = file.target
  await takeImportLock(tx, ventureId)
  await holdDaysCounted(tx, ventureId, 'calls')
  const beside = [...(await refusedBesideTotals(tx, ventureId, file.desks, rows)).keys()]
  if (beside.length === 0) return writeCounted(tx, caller, file, rows, lookFirst)
  const told = await compareCalls(tx, file, beside)
  const others = rows.filter((row) => !beside.includes(row))
  const written = await writeCounted(tx, caller, file, others, lookFirst)
  return rows.map((row) => told[beside.indexOf(row)] ?? written[others.indexOf(row)] ?? 'same')
}

/** Calls of days that are counted from calls. */
async function writeCounted(
  tx: Tx,
  caller: Caller,
  file: CallFile,
  rows: readonly CallRow[],
  lookFirst: boolean,
): Promise<readonly RowOutcome[]> {
  const { ventureId, importId } = file.target
  const asked = lookFirst || lacksDesks(file.desks, rows) ? await sayingNew(tx, ventureId, rows) : rows
  if (asked.length === 0) return rows.map(() => 'same')
  const { fresh, named } = await bringing(tx, file, asked)
  const desks = await ensureDesks(tx, caller, file, named)
  const calls = fresh.map((row) => ({ row, call: newCall(row, desks, file.context) }))
  const inserted = await insertImportedCalls(tx, caller, ventureId, calls)
  const standing = asked.filter((row) => !inserted.has(row))
  const { changed, refused } = standing.length === 0 ? NOTHING : await change(tx, file, desks, standing)
  const changes = [...[...inserted.values()].map((after) => ({ before: null, after })), ...changed.values()]
  if (changes.length > 0) publish(tx, caller, ventureId, [callsImported(importId, changes, file.context)])
  return rows.map((row) => (inserted.has(row) ? 'new' : changed.has(row) ? 'changed' : (refused.get(row) ?? 'same')))
}

type Bringing = { readonly fresh: readonly CallRow[]; readonly named: readonly CallRow[] }

/** Nobody is made for a row that changes nothing: a call that is void takes no new campaign. */
async function bringing(tx: Tx, file: CallFile, rows: readonly CallRow[]): Promise<Bringing> {
  if (!lacksDesks(file.desks, rows)) return { fresh: rows, named: rows }
  const outcomes = await compareCalls(tx, file, rows)
  return {
    fresh: rows.filter((_, at) => outcomes[at] === 'new'),
    named: rows.filter((_, at) => outcomes[at] === 'new' || outcomes[at] === 'changed'),
  }
}

type Decided = {
  readonly changed: ReadonlyMap<CallRow, ChangedCall>
  readonly refused: ReadonlyMap<CallRow, RowRefusal>
}
const NOTHING: Decided = { changed: new Map(), refused: new Map() }

function lacksDesks({ agents, campaigns }: Desks, rows: readonly CallRow[]): boolean {
  return rows.some(({ said, campaign }) => !agents.has(said.agentUserId) || !campaigns.has(campaign.folded))
}

/** The rows whose call does not stand as they say it. */
async function sayingNew(tx: Tx, ventureId: string, rows: readonly CallRow[]): Promise<readonly CallRow[]> {
  const digests = await findDigests(tx, ventureId, rows)
  return rows.filter((row) => digests.get(row.key) !== row.digest)
}

async function change(tx: Tx, { target, context }: CallFile, desks: Desks, rows: readonly CallRow[]): Promise<Decided> {
  const asked = await sayingNew(tx, target.ventureId, rows)
  if (asked.length === 0) return NOTHING
  const stored = await holdImportedCalls(tx, target.ventureId, asked)
  const written: ChangedCall[] = []
  const changed = new Map<CallRow, ChangedCall>()
  const refused = new Map<CallRow, RowRefusal>()
  for (const row of asked) {
    const standing = stored.get(row.key)
    if (!standing) continue
    const decided = changedCall(standing, row, desks, context)
    if ('refused' in decided) refused.set(row, decided)
    else written.push(decided)
    if (!('refused' in decided) && decided.after !== decided.before) changed.set(row, decided)
  }
  await updateImportedCalls(tx, target.ventureId, written)
  return { changed, refused }
}

/** Most files name people and campaigns that are there: then nothing is asked. */
async function ensureDesks(tx: Tx, caller: Caller, file: CallFile, rows: readonly CallRow[]): Promise<Desks> {
  const { agents, campaigns } = file.desks
  const people = new Set(rows.map((row) => row.said.agentUserId).filter((person) => !agents.has(person)))
  const names = new Map(rows.map(({ campaign }) => [campaign.folded, campaign.name]))
  const missing = [...names].filter(([folded]) => !campaigns.has(folded)).map(([, name]) => name)
  return {
    agents:
      people.size === 0 ? agents : new Map([...agents, ...(await ensureAgents(tx, caller, file.target, [...people]))]),
    campaigns:
      missing.length === 0 ? campaigns : new Map([...campaigns, ...(await ensureCampaigns(tx, file.target, missing))]),
  }
}
