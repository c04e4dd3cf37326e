import type { Permission, VentureType } from '@holdfast/engine/access'
import type { Day, VentureId } from '@holdfast/engine/kernel'
import type { Caller } from '../caller.ts'
import type { Reads, Tx } from '../db/tx.ts'

/**
 * What a cell means once it is read. `money` becomes whole minor units of the venture's currency, `seconds` takes
 * 00:02:23 as well as 143, `instant` without an offset is local time of the venture, `amount` is money of a currency that
 * the kind knows row by row (`amountIn`). A blank cell is null: unknown.
 */
export type ColumnType =
  | 'text'
  | 'email'
  | 'day'
  | 'instant'
  | 'money'
  | 'amount'
  | 'whole'
  | 'decimal'
  | 'seconds'
  | 'yes-no'
  | 'choice'

export type ImportColumn = {
  /** As the API names it. */
  readonly key: string
  readonly label: string
  readonly type: ColumnType
  readonly isRequired?: true
  /** What files call it; compared without case, spaces and punctuation. */
  readonly synonyms: readonly string[]
  /** Of a `choice`: each value and how files write it. */
  readonly choices?: Readonly<Record<string, readonly string[]>>
  /**
   * Account numbers may stand in it, and whole ones are nowhere kept: of what looks like one, its last four characters are
   * stored and shown, here and in columns that the kind does not read. The file itself has it, until it is imported.
   */
  readonly isSecret?: true
  /** One sentence with an example. */
  readonly hint: string
}

/** What the person says once for the whole file: to whom loads without people are credited, what equipment is meant. */
export type ImportOption = {
  readonly key: string
  readonly label: string
  readonly type: 'person' | 'choice' | 'text'
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  readonly isRequired?: true
  /** Holds for this file alone: the next one with the same headers is not taken to mean the same. */
  readonly isOfOneFile?: true
  readonly hint: string
}

/** Where a file goes. */
export type ImportTarget = {
  readonly importId: string
  readonly ventureId: VentureId
  readonly ventureType: VentureType
  readonly currency: string
  readonly zone: string
  readonly liveFrom: Day
  /** Chosen in the wizard, by the option's key; only options that were chosen are here. */
  readonly options: Readonly<Record<string, string>>
  /** Keys of the columns that the file has: a blank cell of one of these is unknown, and of the others nothing is said. */
  readonly columns: ReadonlySet<string>
}

/**
 * By type: `money` whole minor units, `whole` and `seconds` numbers; `yes-no` true or false; `day` 2026-06-18, `instant`
 * UTC as 2026-06-18T13:12:00.000Z, `decimal` exact text as 0.125, `amount` such text with the currency's mark as 8123.5 €,
 * `choice` the key of the choice. Unknown is null, never
 * undefined: every column of the kind is there, whether the file has it or not.
 */
export type CellValue = string | number | boolean | null

/** A row whose cells could all be read. */
export type GivenRow = {
  /** In the file, the header being 1. */
  readonly line: number
  readonly values: Readonly<Record<string, CellValue>>
  /**
   * Who it is, whenever it comes again: `ref:` and the cell of the column `externalRef` when the kind has one and it is
   * filled, else `row:`, the hash of the row and its ordinal among equal rows of the file. No two rows of a file share a
   * key: a reference that comes twice is an error of the second row.
   */
  readonly key: string
  /** Of its values and the options of the file: the same digest under the same key says the same. */
  readonly digest: string
}

/** `column` is the column's key; null: the row as a whole. */
export type RowError = { readonly column: string | null; readonly message: string }

/**
 * Of a row that could be read and may not be written as things stand: its load was voided, its period is closed. The
 * sentence names the fix; `column` is the key of the column that it is about. Such a row writes nothing, counts as bad
 * and stands in errors.csv, in the preview as in the commit.
 */
export type RowRefusal = { readonly refused: string; readonly column?: string }

/** A row that changes what is stored, with what stands now, by column key, as people read it; blank: unknown. */
export type RowChange = { readonly changed: Readonly<Record<string, string>> }

/** What a row does to what is stored. A row that is not written for another reason than being there is no `same`. */
export type RowOutcome = 'new' | 'changed' | 'same' | RowChange | RowRefusal

/** A kind opened for one file: what its rows name has been read. */
export type ImportSession<Row> = {
  /**
   * Where a row may name or contradict another one further down: told every readable row of the file, in its order,
   * before the first is checked; in the preview as in the commit, rows of an earlier part of it too.
   */
  readonly sees?: (row: GivenRow) => void
  /**
   * Decides by what `open` has read and `sees` was told, and asks nobody; it may count for `notes`. The errors are clear
   * sentences that name the fix.
   */
  readonly check: (row: GivenRow) => { readonly row: Row } | { readonly errors: readonly RowError[] }
  /** What the rows would do, one outcome for each; writes nothing. */
  readonly compare: (db: Reads, rows: readonly Row[]) => Promise<readonly RowOutcome[]>
  /**
   * Writes one chunk of at most 1,000 rows, set-based, and publishes at most one event with the days it touched. The
   * same rows again answer `same` and write nothing. It may be asked twice for one chunk, when the first transaction was
   * rolled back: nothing that it made may be remembered outside of the transaction.
   */
  readonly write: (tx: Tx, caller: Caller, rows: readonly Row[]) => Promise<readonly RowOutcome[]>
  /** Said about the file as a whole once every row was checked: what will be created besides, what looks wrong. */
  readonly notes: () => readonly string[]
}

/** What can be imported. Modules register theirs in areas.ts. */
export type ImportKind<Row = unknown> = {
  readonly name: string
  readonly label: string
  /** Judged in the target venture, at the upload, the commit and in the list of kinds. */
  readonly permission: Permission
  /** Empty: every type. */
  readonly ventureTypes: readonly VentureType[]
  readonly columns: readonly ImportColumn[]
  readonly options: readonly ImportOption[]
  /** One bad row, and none is imported. */
  readonly isAllOrNothing?: true
  /** How many rows the preview shows one by one; left out: the first few. */
  readonly rowsShown?: number
  /** Whether a row sums up others, by its cells as they stand in the file: such a row is passed over, and told. */
  readonly isSummary?: (cells: Readonly<Record<string, string>>) => boolean
  /** Asked once for the preview and once for the commit. */
  readonly open: (db: Reads, caller: Caller, target: ImportTarget) => Promise<ImportSession<Row>>
}

/** A kind as the list of kinds holds it: what its rows are is its own affair. */
export function importKind<Row>(kind: ImportKind<Row>): ImportKind {
  return kind as ImportKind
}
