import { HOLDING_SOURCES } from '@holdfast/engine/holdings'
import { z } from 'zod'
import { endpoint } from './endpoint.ts'
import {
  accountFields,
  BankAccount,
  BankAccountRow,
  BankSnapshot,
  BankSnapshotHistory,
  balanceMinor,
  ListSum,
  seen,
} from './holdings-parts.ts'
import { knownCurrency } from './known-currency.ts'
import { currency, day, id, listOf, page, text, uuid } from './values.ts'

const reason = text(500)
const accountFilters = {
  ventureId: page.ventureId,
  entityId: uuid.optional(),
  currency: currency.optional(),
  /** By the venture's today. */
  state: z.enum(['open', 'closed']).optional(),
  /** stale: older than the venture's threshold · unknown: none was ever recorded. */
  balance: z.enum(['stale', 'unknown']).optional(),
  /** A part of the name or of the bank's, or the end of the number. */
  search: text(80).optional(),
}
const snapshotFilters = {
  ventureId: page.ventureId,
  accountId: uuid.optional(),
  entityId: uuid.optional(),
  currency: currency.optional(),
  /** Business days, both included; at most 800. */
  from: day,
  to: day,
  sort: z.enum(['newest', 'oldest']).default('newest'),
}

export const bankAccounts = {
  listBankAccounts: endpoint({
    method: 'GET',
    path: '/bank-accounts',
    permission: 'holdings.read',
    summary:
      'Bank accounts of the person’s holdings by name, each with its latest balance, and beside every page the sums of the whole list: one a currency, closed accounts left out.',
    query: z.strictObject({ ...page, ...accountFilters }),
    reply: z.strictObject({ ...listOf(BankAccountRow).shape, sums: z.array(ListSum) }),
    errors: [],
  }),
  exportBankAccounts: endpoint({
    method: 'GET',
    path: '/bank-accounts/export.csv',
    permission: 'holdings.read',
    summary: 'The same list as a CSV file, whole: at most 100,000 accounts of one venture; what is longer is refused.',
    query: z.strictObject({ ...accountFilters, ventureId: uuid }),
    reply: z.string(),
    errors: [422],
  }),
  getBankAccount: endpoint({
    method: 'GET',
    path: '/bank-accounts/:id',
    permission: 'holdings.read',
    summary: 'One bank account.',
    params: id,
    reply: BankAccount,
    errors: [404],
  }),
  createBankAccount: endpoint({
    method: 'POST',
    path: '/bank-accounts',
    permission: 'holdings.manage',
    summary:
      'Enters a bank account of a company. Its number is encrypted and never told again, but for its last four characters. 409 `bank_account.number_taken`, `bank_account.name_taken`; 422 `bank_account.number_malformed`.',
    body: z.strictObject({
      ventureId: uuid,
      entityId: uuid,
      currency: knownCurrency,
      /** As the bank writes it: an IBAN or an account number. */
      number: z.string().max(60),
      ...z.strictObject(accountFields).partial().shape,
      name: accountFields.name,
      bank: accountFields.bank,
    }),
    reply: BankAccount,
    errors: [404, 409, 422],
  }),
  changeBankAccount: endpoint({
    method: 'PATCH',
    path: '/bank-accounts/:id',
    permission: 'holdings.manage',
    summary:
      'Edits what is given; null clears. Closing is a day: after it there is no balance. 409 `record.changed`, `bank_account.name_taken`; 422 `bank_account.days_order`, `bank_account.balance_outside`.',
    params: id,
    body: z.strictObject({ version: z.int().min(1), ...z.strictObject(accountFields).partial().shape }),
    reply: BankAccount,
    errors: [404, 409, 422],
  }),
  voidBankAccount: endpoint({
    method: 'POST',
    path: '/bank-accounts/:id/void',
    permission: 'holdings.manage',
    summary:
      'Takes a mistaken account with its balances out of every figure; nothing is deleted, its number is free again.',
    params: id,
    body: z.strictObject({ reason }),
    reply: BankAccount,
    errors: [404],
  }),
  listBankSnapshots: endpoint({
    method: 'GET',
    path: '/bank-snapshots',
    permission: 'holdings.read',
    summary: 'Balances of accounts by day, then by account, each with its change against the one before.',
    query: z.strictObject({ ...page, ...snapshotFilters }),
    reply: listOf(BankSnapshot),
    errors: [422],
  }),
  exportBankSnapshots: endpoint({
    method: 'GET',
    path: '/bank-snapshots/export.csv',
    permission: 'holdings.read',
    summary: 'The same list as a CSV file, whole: at most 100,000 balances of one venture; what is longer is refused.',
    query: z.strictObject({ ...snapshotFilters, ventureId: uuid }),
    reply: z.string(),
    errors: [422],
  }),
  getBankSnapshot: endpoint({
    method: 'GET',
    path: '/bank-snapshots/:id',
    permission: 'holdings.read',
    summary: 'One balance with everything that it said before.',
    params: id,
    reply: BankSnapshotHistory,
    errors: [404],
  }),
  upsertBankSnapshots: endpoint({
    method: 'POST',
    path: '/bank-snapshots',
    permission: 'holdings.write',
    summary:
      'Records or corrects balances of one account, all or none; there is one of an account and day, and what it said before is kept. What stands already changes nothing. 409 `record.changed` names the `day`; 422 `balance.in_future`, `balance.before_opening`, `balance.after_closing`, `balance.twice`.',
    body: z.strictObject({
      accountId: uuid,
      /** HAND: typed in by a person; API: sent by a program. */
      source: z.enum(HOLDING_SOURCES).exclude(['UPLOAD']).default('API'),
      snapshots: z
        .array(z.strictObject({ day, balanceMinor, version: seen }))
        .min(1)
        .max(400),
    }),
    reply: z.strictObject({
      inserted: z.int(),
      updated: z.int(),
      unchanged: z.int(),
      /** Those that were given, by day, as they stand now. */
      snapshots: z.array(BankSnapshot),
    }),
    errors: [404, 409, 422],
  }),
  voidBankSnapshot: endpoint({
    method: 'POST',
    path: '/bank-snapshots/:id/void',
    permission: 'holdings.manage',
    summary: 'Takes a mistaken balance out of every figure. It stands again when somebody records that day anew.',
    params: id,
    body: z.strictObject({ reason }),
    reply: BankSnapshotHistory,
    errors: [404, 409],
  }),
}
