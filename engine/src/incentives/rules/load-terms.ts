import { EQUIPMENT } from '../../freight/index.ts'
import { divide, isZero, type Rational } from '../../kernel/index.ts'
import type { LoadReading } from '../load-reading.ts'
import type { Rule } from '../rule.ts'
import { refuseRule, requiredChoice } from '../rule-refusal.ts'
import { readSlabs, type Slab } from './slab.ts'

export const LOAD_FIELDS = ['margin', 'marginPct', 'revenue', 'miles'] as const
export type LoadField = (typeof LOAD_FIELDS)[number]

/** What each load is judged on. */
export type LoadTerms = {
  readonly field: LoadField
  readonly slabs: readonly Slab[]
  /** null = every equipment. */
  readonly equipment: readonly string[] | null
  /** null = every customer. */
  readonly customerIds: readonly string[] | null
}

export function readLoadTerms(rule: Rule): LoadTerms {
  const { field, equipment, customerIds } = rule.config
  return {
    field: requiredChoice('config.field', field, LOAD_FIELDS),
    slabs: readSlabs(rule),
    equipment: requiredList('config.equipment', equipment)?.map(knownEquipment) ?? null,
    customerIds: requiredList('config.customerIds', customerIds)?.map(namedCustomer) ?? null,
  }
}

/** A load of other equipment or of another customer, or of one that is not known, is not looked at. */
export function isJudged({ equipment, customerIds }: LoadTerms, load: LoadReading): boolean {
  const isOf = (wanted: readonly string[] | null, own: string | null) =>
    wanted === null || (own !== null && wanted.includes(own))
  return isOf(equipment, load.equipment) && isOf(customerIds, load.customerId)
}

/** The field's value for the whole load; null = not known. marginPct is margin ÷ revenue, and of no revenue unknown. */
export function fieldOf({ field }: LoadTerms, load: LoadReading): Rational | null {
  if (field !== 'marginPct') return load[field]
  const { margin, revenue } = load
  return margin === null || revenue === null || isZero(revenue) ? null : divide(margin, revenue)
}

/** Absent: everything; an empty list would silently pay nobody. */
function requiredList(field: string, value: unknown): readonly unknown[] | null {
  if (value === undefined) return null
  if (!Array.isArray(value) || value.length === 0)
    refuseRule(field, 'list_empty', `${field} names nothing. List what is to be counted, or take it out to count all.`)
  return value
}

function knownEquipment(kind: unknown, index: number): string {
  return requiredChoice(`config.equipment[${index}]`, kind, EQUIPMENT)
}

function namedCustomer(id: unknown, index: number): string {
  const field = `config.customerIds[${index}]`
  if (typeof id !== 'string' || id === '')
    refuseRule(field, 'customer_missing', `${field} is no customer. Give the id of one, or take it out.`)
  return id
}
