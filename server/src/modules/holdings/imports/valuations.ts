import {
  type Asset,
  type ChangedValuation,
  recordValuation,
  rowsImported,
  type StandingValuation,
  VALUATION_METHOD_NAMES,
  VALUATIONS_IMPORTED,
  type ValuationMethod,
  type Value,
} from '@holdfast/engine/holdings'
import { type Day, fromMinor, minorDigits, Refusal, toDecimal, touched } from '@holdfast/engine/kernel'
import { type Caller, todayIn } from '../../../platform/caller.ts'
import type { Reads, Tx } from '../../../platform/db/tx.ts'
import { publish } from '../../../platform/events.ts'
import {
  type GivenRow,
  type ImportSession,
  type ImportTarget,
  importKind,
  type RowOutcome,
} from '../../../platform/imports/kind.ts'
import { holdAssets } from '../assets/store/hold-asset.ts'
import { standingValuations, valuationKey, writeValuations } from '../assets/store/valuations.ts'
import { fileBook } from './file-book.ts'
import { amountOf, folded, oneError } from './read-cells.ts'
import { assetsOf } from './store/records-of.ts'
import { VALUATION_COLUMNS } from './valuation-columns.ts'

type ValuationRow = { readonly asset: Asset; readonly day: Day; readonly value: Value }
type Decided = { readonly outcome: RowOutcome; readonly change: ChangedValuation | null }

const LONGEST_AUTHOR = 120

/** What assets were worth, as an appraiser or a fund tells it. */
export const valuationsImport = importKind<ValuationRow>({
  name: 'valuations',
  label: 'Valuations of assets',
  permission: 'holdings.write',
  ventureTypes: ['HOLDINGS'],
  columns: VALUATION_COLUMNS,
  options: [],
  open,
})

async function open(db: Reads, caller: Caller, target: ImportTarget): Promise<ImportSession<ValuationRow>> {
  const assets = new Map((await assetsOf(db, target.ventureId)).map((asset) => [folded(asset.name), asset]))
  const book = fileBook((given) => readRow(assets, given), keyOf)
  const today = todayIn(target.zone, caller.now)
  return {
    ...book,
    compare: async (reads, rows) => {
      const standing = await standingValuations(reads, target.ventureId, rows.map(placeOf))
      return rows.map((row) => decide(row, standing.get(keyOf(row)) ?? null, today).outcome)
    },
    write: (tx, writer, rows) => write(tx, writer, target, rows),
    notes: () => [],
  }
}

function readRow(assets: ReadonlyMap<string, Asset>, given: GivenRow) {
  const { values } = given
  const name = String(values['asset'])
  const asset = assets.get(folded(name))
  if (!asset)
    return oneError('asset', `There is no asset "${name}". Write the name of one, or add it under Assets first.`)
  const amount = amountOf(given, 'value', asset)
  if ('errors' in amount) return amount
  const author = String(values['author'])
  if (author.length > LONGEST_AUTHOR)
    return oneError('author', `Who valued it has more than ${LONGEST_AUTHOR} characters. Shorten it.`)
  const value = { valueMinor: amount.minor, method: String(values['method']) as ValuationMethod, author }
  return { row: { asset, day: String(values['day']), value } }
}

function placeOf({ asset, day }: ValuationRow) {
  return { assetId: asset.id, day }
}

function keyOf(row: ValuationRow): string {
  return valuationKey(placeOf(row))
}

function decide({ asset, day, value }: ValuationRow, standing: StandingValuation | null, today: Day): Decided {
  try {
    const change = recordValuation(asset, standing, { day, value }, today)
    if (change === null) return { outcome: 'same', change }
    return { outcome: change.before === null ? 'new' : { changed: textOf(change.before, asset.currency) }, change }
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    return { outcome: { refused: problem.message, column: OF_VALUE.has(problem.code) ? 'value' : 'day' }, change: null }
  }
}

const OF_VALUE: ReadonlySet<string> = new Set(['valuation.not_an_amount', 'valuation.too_large'])

function textOf({ valueMinor, method, author }: Value, currency: string): Record<string, string> {
  const value = toDecimal(fromMinor({ minor: valueMinor, currency }), minorDigits(currency))
  return { value, method: VALUATION_METHOD_NAMES[method], author }
}

async function write(
  tx: Tx,
  caller: Caller,
  { ventureId, importId, zone }: ImportTarget,
  rows: readonly ValuationRow[],
): Promise<readonly RowOutcome[]> {
  const today = todayIn(zone, caller.now)
  const held = await holdAssets(tx, ventureId, [...new Set(rows.map(({ asset }) => asset.id))])
  const standing = await standingValuations(tx, ventureId, rows.map(placeOf))
  const decided = rows.map((row): Decided & { readonly asset: Asset } => {
    const asset = held.get(row.asset.id)
    if (!asset || asset.voidedAt !== null)
      return { outcome: { refused: `${row.asset.name} is void.`, column: 'asset' }, change: null, asset: row.asset }
    return { ...decide({ ...row, asset }, standing.get(keyOf(row)) ?? null, today), asset }
  })
  const written = decided.flatMap(({ asset, change }) =>
    change ? [{ asset, assetId: asset.id, valuation: change }] : [],
  )
  await writeValuations(tx, caller, { ventureId, source: 'UPLOAD' }, written)
  if (written.length > 0) {
    const names = [...new Set(written.map(({ asset }) => asset.name))].sort()
    const newRows = written.filter(({ valuation }) => valuation.before === null).length
    const days = touched(...written.map(({ valuation }) => valuation.day))
    const facts = { names, newRows, changedRows: written.length - newRows }
    publish(tx, caller, ventureId, [rowsImported(VALUATIONS_IMPORTED, importId, days, facts)])
  }
  return decided.map(({ outcome }) => outcome)
}
