import { ASSET_KINDS, HOLDING_SOURCES, MOST_RECORDED_MINOR, VALUATION_METHODS } from '@holdfast/engine/holdings'
import { z } from 'zod'
import { knownCurrency } from './known-currency.ts'
import { can, day, Money, person, text, uuid } from './values.ts'

const at = z.string()
export const named = z.strictObject({ id: uuid, name: z.string() })
const voided = z.strictObject({ at, reason: z.string() }).nullable()

export const Entity = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    name: z.string(),
    /** ISO 3166-1 alpha-2, such as DE. */
    country: z.string(),
    currency: z.string(),
    /** A fraction above 0 and at most 1; null: nobody has said. */
    ownershipShare: z.string().nullable(),
    /** Bank accounts and assets of it that count. */
    accounts: z.int(),
    assets: z.int(),
    voided,
    version: z.int(),
    can,
  })
  .meta({ id: 'Entity' })

export const entityFields = {
  name: text(120),
  country: z.string().regex(/^[A-Z]{2}$/, 'must be a country code of two capitals, such as DE'),
  currency: knownCurrency,
  ownershipShare: z
    .string()
    .regex(/^(0\.\d{1,6}|1(\.0{1,6})?)$/, 'must be a fraction above 0 and at most 1, such as 0.75')
    .refine((share) => Number(share) > 0, 'must be above 0')
    .nullable(),
}

/** What was recorded of a day; null: nothing yet. */
const Carried = z.strictObject({
  day: z.string(),
  balance: Money,
  /** Days from that day to the venture's today. */
  ageDays: z.int(),
  /** Older than the venture's threshold while the account is open. */
  isStale: z.boolean(),
})

export const BankAccountRow = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    entity: named,
    name: z.string(),
    bank: z.string(),
    currency: z.string(),
    /** The last four characters of its number: all of it that is ever told. */
    numberEnd: z.string(),
    openedOn: z.string().nullable(),
    closedOn: z.string().nullable(),
    /** The latest balance that counts; null: none was ever recorded. */
    latest: Carried.nullable(),
  })
  .meta({ id: 'BankAccountRow' })

export const BankAccount = z
  .strictObject({
    ...BankAccountRow.shape,
    createdAt: at,
    voided,
    version: z.int(),
    /** `amend`, `void`: the account itself; `record`: its balances. */
    can,
  })
  .meta({ id: 'BankAccount' })

export const accountFields = { name: text(120), bank: text(120), openedOn: day.nullable(), closedOn: day.nullable() }

const told = { source: z.enum(HOLDING_SOURCES), recordedBy: person.nullable(), recordedAt: at }

export const BankSnapshot = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    account: z.strictObject({ id: uuid, name: z.string(), numberEnd: z.string() }),
    entity: named,
    /** A business day of the venture: the balance at its end. */
    day: z.string(),
    balance: Money,
    /** Against the balance before it, of the same account; null: there is none before. */
    change: Money.nullable(),
    ...told,
    version: z.int(),
    can,
  })
  .meta({ id: 'BankSnapshot' })

/** A balance with everything that it said before, the latest first. */
export const BankSnapshotHistory = z
  .strictObject({
    ...BankSnapshot.shape,
    history: z.array(z.strictObject({ version: z.int(), balance: Money, ...told, voidReason: z.string().nullable() })),
    voided,
  })
  .meta({ id: 'BankSnapshotHistory' })

/** At most ten trillion of a currency that has hundredths, Rp 10,000,000,000,000.00: what files may bring, too. */
export const balanceMinor = z.int().min(-MOST_RECORDED_MINOR).max(MOST_RECORDED_MINOR)
/** The version that was seen, 0 of a day of which nothing stood; left out: whatever stands. */
export const seen = z.int().min(0).optional()

export const Valuation = z
  .strictObject({
    id: uuid,
    day: z.string(),
    value: Money,
    method: z.enum(VALUATION_METHODS),
    /** Who judged it, as they were called. */
    author: z.string(),
    ...told,
    version: z.int(),
    /** What it said before, the latest first. */
    history: z.array(
      z.strictObject({
        version: z.int(),
        value: Money,
        method: z.enum(VALUATION_METHODS),
        author: z.string(),
        ...told,
        voidReason: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'Valuation' })

export const AssetRow = z
  .strictObject({
    id: uuid,
    ventureId: uuid,
    entity: named,
    name: z.string(),
    kind: z.enum(ASSET_KINDS),
    currency: z.string(),
    acquiredOn: z.string().nullable(),
    disposedOn: z.string().nullable(),
    /** The latest valuation; null: nobody has valued it. */
    latest: z
      .strictObject({
        day: z.string(),
        value: Money,
        method: z.enum(VALUATION_METHODS),
        author: z.string(),
        ageDays: z.int(),
      })
      .nullable(),
  })
  .meta({ id: 'AssetRow' })

const AssetDocument = z.strictObject({
  id: uuid,
  fileName: z.string(),
  mediaType: z.string(),
  /** In bytes. */
  size: z.int(),
  by: person.nullable(),
  at,
  voided: z.strictObject({ at, reason: z.string(), by: person.nullable() }).nullable(),
})

export const Asset = z
  .strictObject({
    ...AssetRow.shape,
    note: z.string().nullable(),
    /** Those that count, the latest day first, at most 400. */
    valuations: z.array(Valuation),
    /** Newest first, at most 200. */
    documents: z.array(AssetDocument),
    createdAt: at,
    voided,
    version: z.int(),
    /** `amend`, `void`: the asset itself; `value`: its valuations; `keep`: its documents. */
    can,
  })
  .meta({ id: 'Asset' })

export const assetFields = {
  name: text(120),
  kind: z.enum(ASSET_KINDS),
  acquiredOn: day.nullable(),
  disposedOn: day.nullable(),
  note: text(2_000).nullable(),
}

export const GivenValuation = z.strictObject({
  day,
  valueMinor: z.int().min(0).max(MOST_RECORDED_MINOR),
  method: z.enum(VALUATION_METHODS),
  author: text(120),
  version: seen,
})

/** One currency over the whole list, whatever page is asked; currencies are never added to each other. */
export const ListSum = z.strictObject({
  currency: z.string(),
  /** null: too large to be kept exactly. */
  total: Money.nullable(),
  /** Rows that the sum is of, and those of that currency of which nothing is known. */
  measured: z.int(),
  unknown: z.int(),
})

export type Entity = z.output<typeof Entity>
export type BankAccountRow = z.output<typeof BankAccountRow>
export type BankAccount = z.output<typeof BankAccount>
export type BankSnapshot = z.output<typeof BankSnapshot>
export type BankSnapshotHistory = z.output<typeof BankSnapshotHistory>
export type Valuation = z.output<typeof Valuation>
export type AssetRow = z.output<typeof AssetRow>
export type Asset = z.output<typeof Asset>
export type ListSum = z.output<typeof ListSum>
