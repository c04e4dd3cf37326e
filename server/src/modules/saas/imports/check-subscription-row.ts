import {
  isKnownCurrency,
  Refusal,
  type SaasAccountId,
  type SaasPlanId,
  type SubscriptionId,
} from '@holdfast/engine/kernel'
import {
  type BillingInterval,
  type CancelReason,
  type ImportedSubscription,
  importSubscription,
  type SubscriptionContext,
  type SubscriptionStatus,
} from '@holdfast/engine/saas'
import { amountIn } from '../../../platform/imports/cells/amount.ts'
import type { GivenRow, ImportSession, ImportTarget, RowError } from '../../../platform/imports/kind.ts'
import { folded } from '../folded.ts'
import type { SubscriptionImportRow } from './subscription-import-row.ts'

export type KnownPlan = { readonly id: SaasPlanId; readonly name: string; readonly currency: string }
export type SubscriptionFile = {
  readonly target: ImportTarget
  readonly context: SubscriptionContext
  readonly plans: readonly KnownPlan[]
  /** Whoever imports is in training. */
  readonly isTest: boolean
}
type Checked = { readonly row: SubscriptionImportRow } | { readonly errors: readonly RowError[] }

/** Turns the rows of one file into subscriptions. */
export function subscriptionChecker(
  file: SubscriptionFile,
): Required<Pick<ImportSession<SubscriptionImportRow>, 'sees' | 'check'>> {
  const firstLines = new Map<string, number>()
  return {
    sees: (row) => {
      const reference = folded(textOf(row, 'externalRef') ?? '')
      if (!firstLines.has(reference)) firstLines.set(reference, row.line)
    },
    check: (row) => {
      const errors: RowError[] = []
      const said = saidOf(file, row, errors)
      if (typeof said.reference === 'string')
        refuseTwice(firstLines.get(folded(said.reference)) ?? row.line, row.line, errors)
      if (said.status === 'CANCELLED' && said.cancelledOn === undefined)
        errors.push({ column: 'cancelledOn', message: 'Say from which day it is cancelled.' })
      return errors.length > 0 ? { errors } : decided(file, row, said)
    },
  }
}

/** References are one in whatever case; those that are written alike were told apart when the row was read. */
function refuseTwice(first: number, line: number, errors: RowError[]): void {
  if (first === line) return
  const message = `Line ${first} has the same reference in other letters. Leave one of the two rows out, or correct the reference.`
  errors.push({ column: 'externalRef', message })
}

function saidOf({ target, plans, isTest }: SubscriptionFile, row: GivenRow, errors: RowError[]): ImportedSubscription {
  const currency = (textOf(row, 'currency') ?? target.currency).toUpperCase()
  const isKnown = isKnownCurrency(currency)
  if (!isKnown) errors.push({ column: 'currency', message: 'Write the code of a currency, such as USD.' })
  const amount = amountIn(isKnown ? currency : target.currency, textOf(row, 'amount') ?? '0')
  if (typeof amount !== 'number') errors.push({ column: 'amount', message: amount.error })
  return {
    id: '' as SubscriptionId,
    ventureId: target.ventureId,
    accountId: '' as SaasAccountId,
    accountName: bounded(row, 'customer', 200, errors) ?? '',
    reference: bounded(row, 'externalRef', 120, errors),
    currency,
    planId: planOf(plans, currency, textOf(row, 'plan'), errors),
    amountMinor: typeof amount === 'number' ? amount : 0,
    interval: textOf(row, 'interval') as BillingInterval | undefined,
    seats: (row.values['seats'] ?? undefined) as number | undefined,
    status: textOf(row, 'status') as SubscriptionStatus | undefined,
    startedOn: textOf(row, 'startedOn') ?? '',
    changedOn: textOf(row, 'changedOn'),
    trialEndsOn: textOf(row, 'trialEndsOn'),
    cancelledOn: textOf(row, 'cancelledOn'),
    cancelReason: textOf(row, 'cancelReason') as CancelReason | undefined,
    cancelNote: bounded(row, 'cancelNote', 2_000, errors),
    isTest,
  }
}

function planOf(plans: readonly KnownPlan[], currency: string, name: string | undefined, errors: RowError[]) {
  if (name === undefined) return undefined
  const plan = plans.find((each) => folded(each.name) === folded(name))
  if (plan?.currency === currency) return plan.id
  const message = plan
    ? `The plan ${plan.name} is in ${plan.currency}, and this row in ${currency}.`
    : `There is no plan ${name}. Enter it first, or leave the cell blank.`
  errors.push({ column: 'plan', message })
  return undefined
}

function bounded(row: GivenRow, column: string, most: number, errors: RowError[]): string | undefined {
  const text = textOf(row, column)
  if (text !== undefined && text.length > most)
    errors.push({ column, message: `At most ${most} characters, and this has ${text.length}. Shorten it.` })
  return text
}

/** What a cell says; undefined: it says nothing. */
function textOf({ values }: GivenRow, column: string): string | undefined {
  return (values[column] ?? undefined) as string | undefined
}

function decided({ context }: SubscriptionFile, { line, digest, key }: GivenRow, said: ImportedSubscription): Checked {
  try {
    return { row: { line, key, digest, said, terms: importSubscription(said, context) } }
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem
    return { errors: [{ column: COLUMN_OF[problem.code] ?? null, message: problem.message }] }
  }
}

const COLUMN_OF: Readonly<Record<string, string>> = {
  'subscription.price_invalid': 'amount',
  'subscription.seats_invalid': 'seats',
  'subscription.in_future': 'startedOn',
  'subscription.before_last_change': 'cancelledOn',
  'subscription.trial_end_invalid': 'trialEndsOn',
}
