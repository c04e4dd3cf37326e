import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import { id, listOf, page, person, text, uuid } from './values.ts'

/** What the rows of a file do, or did, to what is stored. */
const counts = z.strictObject({ new: z.int(), changed: z.int(), same: z.int() })
const cells = z.record(z.string(), z.string().max(10_000))
/** For each column of the kind, the header of the file that holds it; null: the file has none. */
const mapping = z.record(z.string(), z.string().nullable())
/** The one that was seen: 409 `import.changed` when somebody has changed the import since. */
const version = z.int().min(1)
const options = z.record(z.string(), z.string().max(200))

const ImportKind = z
  .strictObject({
    name: z.string(),
    label: z.string(),
    columns: z.array(
      z.strictObject({
        key: z.string(),
        label: z.string(),
        type: z.enum([
          'text',
          'email',
          'day',
          'instant',
          'money',
          'amount',
          'whole',
          'decimal',
          'seconds',
          'yes-no',
          'choice',
        ]),
        isRequired: z.boolean(),
        choices: z.array(z.string()),
        hint: z.string(),
      }),
    ),
    options: z.array(
      z.strictObject({
        key: z.string(),
        label: z.string(),
        type: z.enum(['person', 'choice', 'text']),
        choices: z.array(z.strictObject({ value: z.string(), label: z.string() })),
        isRequired: z.boolean(),
        hint: z.string(),
      }),
    ),
  })
  .meta({ id: 'ImportKind' })

/** A row that cannot be imported as it is. `line` counts as the file does, its header being 1. */
const BadRow = z
  .strictObject({
    line: z.int(),
    /** As in the file, by its headers; cells beyond them as "Extra cell 1". A cell that the row lacks is not there. */
    given: cells,
    /** Whose cells are too long to be shown: they stand in the file. */
    tooLong: z.array(z.string()),
    /** `column` is the key of the kind's column; null: the row as a whole. */
    errors: z.array(z.strictObject({ column: z.string().nullable(), message: z.string() })),
  })
  .meta({ id: 'BadRow' })

export const Import = z
  .strictObject({
    id: uuid,
    /** Of what people decide on; who decides names the one that they have seen. */
    version: z.int(),
    ventureId: uuid,
    kind: z.string(),
    label: z.string(),
    fileName: z.string(),
    status: z.enum(['CHECKED', 'COMMITTING', 'DONE', 'FAILED', 'DISCARDED']),
    headers: z.array(z.string()),
    mapping,
    /** `remembered`: as the last file with these headers; `guessed`: by the names of the headers; `chosen`: by a person. */
    mappedBy: z.enum(['remembered', 'guessed', 'chosen']).optional(),
    /** The first values below each header, as they stand in the file: what people see when they choose one. */
    firstValues: z.record(z.string(), z.array(z.string())).optional(),
    options,
    /** Required columns and options that nothing is chosen for yet: rows cannot be judged before. */
    missing: z.array(z.string()),
    /** Options of every kind that only some files ask for, and that this one leaves open: how its numbers are written. */
    leftOpen: z.array(z.string()),
    rows: z.int(),
    badRows: z.int(),
    skippedRows: z.int(),
    /** What the good rows would do, or on the way to DONE would have done. */
    wouldBe: counts,
    /** The first rows as they were understood, by column key; text as people read it. */
    sample: z.array(
      z.strictObject({
        line: z.int(),
        values: z.record(z.string(), z.string()),
        /** What the row would do; absent in files that an earlier release looked at. */
        outcome: z.enum(['new', 'changed', 'same', 'bad']).optional(),
        /** Of a kind that tells: by column key, what stands now and would be another; blank: unknown. */
        before: z.record(z.string(), z.string()).optional(),
      }),
    ),
    /** The first rows that cannot be imported, a hundred at most; all of them are in errors.csv. */
    firstBadRows: z.array(BadRow),
    notes: z.array(z.string()),
    progress: z.strictObject({ linesDone: z.int(), became: counts }),
    failure: z.string().nullable(),
    createdBy: person,
    createdAt: z.string(),
    finishedAt: z.string().nullable(),
    can: z.strictObject({
      map: z.boolean(),
      fix: z.boolean(),
      commit: z.boolean(),
      /** Whether the good rows may go without the bad ones; a kind that takes all or nothing never lets them. */
      skip: z.boolean(),
      discard: z.boolean(),
    }),
  })
  .meta({ id: 'Import' })

const ImportRow = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    kind: z.string(),
    label: z.string(),
    fileName: z.string(),
    status: z.enum(['CHECKED', 'COMMITTING', 'DONE', 'FAILED', 'DISCARDED']),
    rows: z.int(),
    badRows: z.int(),
    became: counts,
    createdBy: person,
    createdAt: z.string(),
  })
  .meta({ id: 'ImportRow' })

export const imports = {
  listImportKinds: endpoint({
    method: 'GET',
    path: '/imports/kinds',
    permission: 'imports.open',
    summary: 'What the person may import into a venture, with the columns that each kind understands.',
    query: z.strictObject({ ventureId: uuid }),
    reply: z.strictObject({ items: z.array(ImportKind) }),
    errors: [],
  }),
  importTemplate: endpoint({
    method: 'GET',
    path: '/imports/kinds/:kind/template.csv',
    permission: 'imports.open',
    summary: 'A CSV file with the headers of a kind and nothing else.',
    params: z.strictObject({ kind: z.string().max(40) }),
    query: z.strictObject({ ventureId: uuid }),
    reply: z.string(),
    errors: [404],
  }),
  upload: endpoint({
    method: 'POST',
    path: '/imports',
    permission: 'imports.open',
    summary:
      'Takes a CSV or XLSX file as multipart/form-data (kind, ventureId, file) and answers with what it would do. Nothing is imported yet.',
    reply: Import,
    errors: [404, 409, 413, 415, 422],
  }),
  listImports: endpoint({
    method: 'GET',
    path: '/imports',
    permission: 'imports.open',
    summary: 'Imports, newest first.',
    query: z.strictObject(page),
    reply: listOf(ImportRow),
    errors: [],
  }),
  showImport: endpoint({
    method: 'GET',
    path: '/imports/:id',
    permission: 'imports.open',
    summary: 'An import with its preview or its progress.',
    params: id,
    reply: Import,
    errors: [404],
  }),
  mapImport: endpoint({
    method: 'PATCH',
    path: '/imports/:id/mapping',
    permission: 'imports.open',
    summary: 'Says which header holds which column, and what holds for the whole file; every row is judged again.',
    params: id,
    body: z.strictObject({ version, mapping: mapping.optional(), options: options.optional() }),
    reply: Import,
    errors: [404, 409, 422],
  }),
  fixImportRow: endpoint({
    method: 'PATCH',
    path: '/imports/:id/rows',
    permission: 'imports.open',
    summary:
      'Puts right cells of one row, by the names that the row is shown with, or leaves it out with null. Cells that are not named stay; one beyond the headers is gone once it is given empty.',
    params: id,
    body: z.strictObject({ version, line: z.int().min(1), given: cells.nullable() }),
    reply: Import,
    errors: [404, 409, 422],
  }),
  commitImport: endpoint({
    method: 'POST',
    path: '/imports/:id/commit',
    permission: 'imports.open',
    summary:
      'Imports the good rows in the background. Bad rows must be fixed first, or skipped where the kind lets them (422 `import.all_or_nothing`).',
    params: id,
    body: z.strictObject({ version, skipErrors: z.boolean().default(false) }),
    reply: Import,
    errors: [404, 409, 422],
  }),
  discardImport: endpoint({
    method: 'POST',
    path: '/imports/:id/discard',
    permission: 'imports.open',
    summary: 'Throws a file away that was not imported.',
    params: id,
    body: z.strictObject({ reason: text(500).optional() }),
    reply: Import,
    errors: [404, 409],
  }),
  importErrors: endpoint({
    method: 'GET',
    path: '/imports/:id/errors.csv',
    permission: 'imports.open',
    summary: 'The bad rows as they stand in the file, with a column that says what is wrong.',
    params: id,
    reply: z.string(),
    errors: [404],
  }),
}
export type Import = z.output<typeof Import>
export type ImportKind = z.output<typeof ImportKind>
export type BadRow = z.output<typeof BadRow>
