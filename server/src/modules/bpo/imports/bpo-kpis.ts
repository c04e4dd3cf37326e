import { DAY_TOTALS, kpiUpserted } from '@holdfast/engine/bpo'
import { Refusal } from '@holdfast/engine/kernel'
import type { Caller } from '../../../platform/caller.ts'
import type { Reads } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import { type ImportSession, type ImportTarget, importKind, type RowOutcome } from '../../../platform/imports/kind.ts'
import { addressedPeople, personFinder } from '../../ventures/index.ts'
import { holdDaysCounted, seatKey } from '../store/days-counted.ts'
import { knownCampaigns } from '../store/ensure-campaigns.ts'
import { knownAgents } from '../store/known-agents.ts'
import { decidingTotals } from '../totals/decide-totals.ts'
import { writeTotals } from '../totals/store/write-totals.ts'
import type { Desks } from './desks.ts'
import { TOTALS_COLUMNS } from './totals-columns.ts'
import { readTotals, type TotalsRow } from './totals-row.ts'

/** Totals of days whose calls nobody logged, as a switchboard sums them up. */
export const bpoKpis = importKind<TotalsRow>({
  name: 'bpo-kpis',
  label: 'Call centre totals',
  permission: 'imports.work',
  ventureTypes: ['BPO'],
  columns: TOTALS_COLUMNS,
  options: [],
  open,
})

async function open(db: Reads, caller: Caller, target: ImportTarget): Promise<ImportSession<TotalsRow>> {
  const people = await addressedPeople(db, target.ventureId)
  const desks = {
    agents: await knownAgents(db, target.ventureId),
    campaigns: await knownCampaigns(db, target.ventureId),
  }
  const file = { desks, columns: target.columns, findPerson: personFinder(people, { firstNames: true }) }
  const lines = new Map<string, number>()
  return {
    check: (given) => {
      const read = readTotals(file, given)
      if ('errors' in read) return read
      const earlier = lines.get(seatKey(read.row))
      if (earlier !== undefined && earlier !== read.row.line) return { errors: [twice(read.row, earlier)] }
      lines.set(seatKey(read.row), read.row.line)
      return read
    },
    compare: async (reads, rows) =>
      (await outcomesOf(reads, target, desks, caller.now, rows)).map(({ outcome }) => outcome),
    write: async (tx, writer, rows) => {
      await holdDaysCounted(tx, target.ventureId, 'totals')
      const decided = await outcomesOf(tx, target, desks, writer.now, rows)
      const changed = decided.flatMap(({ change }) => change ?? [])
      await writeTotals(
        tx,
        writer,
        { ventureId: target.ventureId, currency: target.currency, source: 'UPLOAD' },
        changed,
      )
      if (changed.length > 0) publish(tx, writer, target.ventureId, [kpiUpserted(target.importId, changed)])
      return decided.map(({ outcome }) => outcome)
    },
    notes: () => [],
  }
}

function twice({ day }: TotalsRow, line: number) {
  return {
    column: 'day',
    message: `Line ${line} is of the same agent, campaign and day, ${day}. Leave one of the two out.`,
  }
}

/** What rows would do to what stands, one by one. */
async function outcomesOf(
  db: Reads,
  { ventureId }: ImportTarget,
  { campaigns }: Desks,
  now: string,
  rows: readonly TotalsRow[],
) {
  const zones = new Map([...campaigns.values()].map(({ id, zone }) => [id as string, zone]))
  const decide = await decidingTotals(db, ventureId, rows, { zones, now })
  return rows.map((row): { readonly outcome: RowOutcome; readonly change: ReturnType<typeof decide> } => {
    try {
      const change = decide(row)
      return { outcome: change === null ? 'same' : outcomeOf(change), change }
    } catch (problem) {
      if (!(problem instanceof Refusal)) throw problem
      return { outcome: { refused: problem.message, column: String(problem.facts['field'] ?? 'day') }, change: null }
    }
  })
}

function outcomeOf({ before, after }: NonNullable<ReturnType<Awaited<ReturnType<typeof decidingTotals>>>>): RowOutcome {
  if (before === null) return 'new'
  const differing = DAY_TOTALS.filter((total) => before[total] !== after[total])
  return {
    changed: Object.fromEntries(differing.map((total) => [total, before[total] === null ? '' : String(before[total])])),
  }
}
