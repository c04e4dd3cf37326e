import type { Endpoint } from '@holdfast/contract'
import fc from 'fast-check'
import { hostileAny, hostileField } from './hostile.ts'
import { valuesOf } from './valid-shape.ts'
import { addressOf, jsonOf, Written } from './written.ts'

export type Fuzzed = {
  readonly kind: 'hostile' | 'invalid' | 'huge' | 'deep' | 'wrong'
  readonly path: string
  /** As it is sent: JSON or not. */
  readonly payload: string | null
  readonly headers: Readonly<Record<string, string>>
}

type Flat = Readonly<Record<string, unknown>>

/** Requests of every kind to one endpoint, begun from a valid one. */
export function requestsOf(endpoint: Endpoint, sample: Flat, ids: readonly string[]): fc.Arbitrary<Fuzzed> {
  const as = (kind: Fuzzed['kind'], inputs: fc.Arbitrary<unknown>) =>
    fc
      .tuple(inputs, headers)
      .map(([input, sent]): Fuzzed => ({ kind, ...written(endpoint, sample, input), headers: sent }))
  return fc.oneof(
    { weight: 8, arbitrary: as('hostile', validShape(endpoint, sample, ids)) },
    { weight: 4, arbitrary: as('wrong', changed(sample, hostileAny)) },
    { weight: 3, arbitrary: as('invalid', invalidShape(sample)) },
    { weight: 1, arbitrary: as('huge', fc.oneof(changed(sample, huge), huge)) },
    { weight: 1, arbitrary: as('deep', fc.oneof(changed(sample, deep), deep)) },
  )
}

/** Some fields as in the valid request, the others anew; one that may be left out is, now and then. */
function validShape({ params, query, body }: Endpoint, sample: Flat, ids: readonly string[]): fc.Arbitrary<Flat> {
  const anew = [params, query, body].flatMap((part) => (part ? [valuesOf(part, ids)] : []))
  if (anew.length === 0) return fc.constant(sample)
  return fc.tuple(fc.tuple(...anew), fc.integer()).map(([parts, choice]) => {
    const fresh = Object.fromEntries(parts.flatMap((part) => Object.entries(Object(part) as object)))
    return Object.fromEntries(
      [...new Set([...Object.keys(sample), ...Object.keys(fresh)])].flatMap((name, place) => {
        const isKept = name in sample && (!(name in fresh) || ((choice >> ((place % 15) * 2)) & 3) !== 0)
        return [[name, isKept ? sample[name] : fresh[name]]]
      }),
    )
  })
}

function invalidShape(sample: Flat): fc.Arbitrary<unknown> {
  const without = fc
    .subarray(Object.keys(sample))
    .map((kept) => Object.fromEntries(kept.map((name) => [name, sample[name]])))
  const beside = fc
    .array(hostileField, { minLength: 1, maxLength: 3 })
    .map((fields) => Object.fromEntries([...Object.entries(sample), ...fields]))
  return fc.oneof(
    without,
    beside,
    hostileAny,
    fc.constantFrom(new Written('{'), new Written(''), new Written('\0'), new Written('{"a":1}{'), new Written('NaN')),
  )
}

/** One value of it, however deep it stands, is another. */
function changed(sample: Flat, value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  const places = placesOf(sample, [])
  if (places.length === 0) return value.map((one) => ({ anything: one }))
  return fc.tuple(fc.constantFrom(...places), value).map(([place, one]) => withAt(sample, place, one))
}

function placesOf(value: unknown, above: readonly string[]): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) => [[...above, name], ...placesOf(inner, [...above, name])])
}

function withAt(value: unknown, [name, ...rest]: readonly string[], one: unknown): unknown {
  if (name === undefined) return one
  const entries = Object.entries(Object(value) as object).map(([key, inner]) => [
    key,
    key === name ? withAt(inner, rest, one) : inner,
  ])
  return Array.isArray(value) ? entries.map(([, inner]) => inner) : Object.fromEntries(entries)
}

const huge = fc.oneof(
  fc.constantFrom(20_000, 300_000, 1_100_000).map((length) => 'x'.repeat(length)),
  fc.constantFrom(200, 2_000).map((length) => Array.from({ length }, () => '00000000-0000-7000-8000-000000000001')),
  fc.constant(Array.from({ length: 60_000 }, () => 0)),
  fc.constant(Object.fromEntries(Array.from({ length: 5_000 }, (_, number) => [`field${number}`, number]))),
)

const deep = fc
  .tuple(fc.constantFrom(50, 1_000, 20_000), fc.constantFrom(['[', ']'], ['{"a":', '}'], ['{"all":[', ']}']))
  .map(([depth, [open = '', close = '']]) => new Written(`${open.repeat(depth)}1${close.repeat(depth)}`))

const headers = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Record<string, string>>(
      { 'content-type': 'text/plain' },
      { 'content-type': 'application/json; charset=utf-16' },
      { 'content-type': 'multipart/form-data; boundary=x' },
      { 'content-type': 'multipart/form-data' },
      { 'content-type': '\u00ff' },
      { 'content-encoding': 'gzip' },
      { accept: 'text/csv;q=x, */*' },
      { 'accept-encoding': 'br;q=1e400, *;q=-1' },
      { 'accept-language': 'x'.repeat(4_000) },
      { 'idempotency-key': 'x'.repeat(300) },
      { 'idempotency-key': 'same' },
      { 'idempotency-key': '\u00e9' },
      { 'if-none-match': '"x", W/"' },
      { range: 'bytes=-1--2' },
      { 'x-forwarded-for': "127.0.0.1, '; --" },
      { 'x-http-method-override': 'DELETE' },
      { 'last-event-id': '\u00ff\u00fe' },
      { origin: 'null' },
      { host: 'elsewhere.example\u00e9' },
      { 'content-length': '5' },
    ),
  },
)

/** What the path names goes there, the rest into the query or the body; what is no object is the whole body. */
function written(endpoint: Endpoint, sample: Flat, input: unknown): Pick<Fuzzed, 'path' | 'payload'> {
  const isFlat = typeof input === 'object' && input !== null && !Array.isArray(input) && !(input instanceof Written)
  const flat = (isFlat ? input : sample) as Flat
  const named = new Set([...endpoint.path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? ''))
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => addressOf(flat[name]))
  const rest = Object.entries(flat).filter(([name]) => !named.has(name))
  if (endpoint.method !== 'GET') return { path, payload: isFlat ? jsonOf(Object.fromEntries(rest)) : jsonOf(input) }
  const query = rest.flatMap(([name, value]) =>
    value === undefined ? [] : [value].flat().map((each) => `${addressOf(name)}=${addressOf(each)}`),
  )
  return { path: `${path}${query.length > 0 ? `?${query.join('&')}` : ''}`, payload: null }
}
