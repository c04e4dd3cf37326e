import fc from 'fast-check'
import { z } from 'zod'
import { hostileAny, hostileNumber, hostileText } from './hostile.ts'

type Schema = {
  readonly type?: string
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly format?: string
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema | boolean
  readonly minItems?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly maxLength?: number
}

const DEEPEST = 6

/** Values of a schema's shape that nobody would send; ids out of a pool, so that some of them exist. */
export function valuesOf(schema: z.ZodType, ids: readonly string[]): fc.Arbitrary<unknown> {
  return shaped(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Schema, ids, 0)
}

function shaped(schema: Schema, ids: readonly string[], depth: number): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const)
  if (schema.enum) return fc.constantFrom(...schema.enum)
  const shapes = schema.anyOf ?? schema.oneOf
  if (shapes && shapes.length > 0) return fc.oneof(...shapes.map((shape) => shaped(shape, ids, depth + 1)))
  if (depth > DEEPEST) return hostileAny
  if (schema.allOf) return fc.tuple(...schema.allOf.map((part) => shaped(part, ids, depth + 1))).map(merged)
  if (schema.type === 'object') return objectOf(schema, ids, depth)
  if (schema.type === 'array') return arrayOf(schema, ids, depth)
  if (schema.type === 'boolean') return fc.boolean()
  if (schema.type === 'null') return fc.constant(null)
  if (schema.type === 'integer' || schema.type === 'number') return numberOf(schema)
  if (schema.type === 'string') return textOf(schema, ids)
  return hostileAny
}

function objectOf(schema: Schema, ids: readonly string[], depth: number): fc.Arbitrary<unknown> {
  const fields = Object.entries(schema.properties ?? {})
  const requiredKeys = (schema.required ?? []).filter((name) => schema.properties?.[name] !== undefined)
  const known = fc.record(Object.fromEntries(fields.map(([name, field]) => [name, shaped(field, ids, depth + 1)])), {
    requiredKeys,
  })
  if (typeof schema.additionalProperties !== 'object') return known
  const others = fc.dictionary(hostileText, shaped(schema.additionalProperties, ids, depth + 1), { maxKeys: 3 })
  return fc.tuple(others, known).map(merged)
}

function arrayOf({ items, minItems = 0 }: Schema, ids: readonly string[], depth: number): fc.Arbitrary<unknown> {
  const item = typeof items === 'object' ? shaped(items, ids, depth + 1) : hostileAny
  return fc.array(item, { minLength: Math.min(minItems, 8), maxLength: Math.max(minItems, 4) })
}

function numberOf({ type, minimum, maximum }: Schema): fc.Arbitrary<unknown> {
  const least = Math.max(minimum ?? -(2 ** 53) + 1, -(2 ** 53) + 1)
  const most = Math.min(maximum ?? 2 ** 53 - 1, 2 ** 53 - 1)
  const within = fc.oneof(
    fc.constantFrom(least, most),
    fc.integer({ min: least, max: Math.min(most, least + 40) }),
    fc.integer({ min: least, max: most }),
  )
  return fc.oneof(
    { weight: 4, arbitrary: within },
    { weight: 1, arbitrary: type === 'number' ? hostileNumber : within },
  )
}

function textOf({ format, maxLength }: Schema, ids: readonly string[]): fc.Arbitrary<unknown> {
  if (format === 'uuid')
    return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...ids) }, { weight: 1, arbitrary: fc.uuid() })
  if (maxLength === undefined) return hostileText
  return fc.oneof(
    { weight: 4, arbitrary: hostileText.map((text) => text.slice(0, maxLength)) },
    { weight: 1, arbitrary: fc.constantFrom('x', '\u00e9', '\ud83d\ude00').map((sign) => sign.repeat(maxLength)) },
  )
}

function merged(parts: readonly unknown[]): unknown {
  return Object.fromEntries(parts.flatMap((part) => Object.entries(part as object)))
}
