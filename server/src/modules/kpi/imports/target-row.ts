import type { VentureType } from '@holdfast/engine/access'
import { isWhole, minorDigits, multiply, Refusal, rational, toText } from '@holdfast/engine/kernel'
import { checkTarget, findTargetMetric, type GivenTarget } from '@holdfast/engine/kpi'
import type { GivenRow, RowError } from '../../../platform/imports/kind.ts'
import type { PersonFinder } from '../../ventures/index.ts'
import type { TargetScope } from '../target-book.ts'

export type TargetRow = { readonly line: number; readonly scope: TargetScope; readonly given: GivenTarget }
export type ReadTarget = { readonly row: TargetRow } | { readonly errors: readonly RowError[] }

export type TargetFile = {
  readonly ventureType: VentureType
  readonly currency: string
  readonly findPerson: PersonFinder
  /** By name in lower case. */
  readonly campaigns: ReadonlyMap<string, string>
}

const COLUMN_OF: Readonly<Record<string, string>> = { campaignId: 'campaign', userId: 'person' }

/** A row by itself: what it means, without those beside it. */
export function readTarget(file: TargetFile, { line, values }: GivenRow): ReadTarget {
  const metric = String(values['metric'])
  const text = (key: string) => (values[key] === null ? null : String(values[key]))
  const person = text('person')
  const found = person === null ? null : file.findPerson(person)
  if (found !== null && 'error' in found) return oneError('person', found.error)
  const campaign = text('campaign')
  const campaignId = campaign === null ? null : file.campaigns.get(campaign.toLowerCase())
  if (campaignId === undefined) return oneError('campaign', `This venture has no campaign "${campaign}". Add it first.`)
  const value = inUnit(file, metric, String(values['value']))
  if (value === null)
    return oneError(
      'value',
      `${values['value']} is finer than ${file.currency} can be. Write it like 50000 or 50000.50.`,
    )
  const given: GivenTarget = {
    value,
    per: text('per') as GivenTarget['per'],
    from: text('from') ?? '',
    to: text('to'),
  }
  return refused(file, { line, scope: { metric, campaignId, userId: found?.person.id ?? null }, given })
}

function refused(file: TargetFile, row: TargetRow): ReadTarget {
  const { scope, given } = row
  try {
    checkTarget(file.ventureType, { ...scope, ...given, hasCampaign: scope.campaignId !== null })
    return { row }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    const field = String(error.facts['field'])
    return oneError(COLUMN_OF[field] ?? field, error.message)
  }
}

/** Files write money as people do; it is kept in minor units. null: less than one. */
function inUnit({ ventureType, currency }: TargetFile, key: string, value: string): string | null {
  if (findTargetMetric(ventureType, key)?.unit !== 'money') return value
  const minor = multiply(rational(value), rational(10 ** minorDigits(currency)))
  return isWhole(minor) ? toText(minor) : null
}

function oneError(column: string, message: string): ReadTarget {
  return { errors: [{ column, message }] }
}
