import pg from 'pg'
import { instantOf } from './instant-of.ts'

const { builtins } = pg.types

function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`A stored integer is too large to be exact: ${text}`)
  return value
}

const parsers = new Map<number, (text: string) => unknown>([
  [builtins.INT8, safeInteger],
  [builtins.DATE, (text) => text],
  [builtins.TIMESTAMPTZ, instantOf],
  [1182, (text: string) => (text === '{}' ? [] : text.slice(1, -1).split(','))],
])

/** Days stay text, instants become ISO 8601 UTC, numerics stay exact decimal text. Given per pool so that libraries keep their own. */
export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format: 'text' | 'binary') =>
    parsers.get(oid) ?? pg.types.getTypeParser(oid, format)) as pg.CustomTypesConfig['getTypeParser'],
}
