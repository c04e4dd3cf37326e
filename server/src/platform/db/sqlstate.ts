import { Refusal } from '@holdfast/engine/kernel'
import pg from 'pg'

const RETRYABLE = new Set(['40001', '40P01'])
const UNAVAILABLE = /^(08|28|53|57P|55P03|57014|25006)/
const NETWORK = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'ENOTFOUND'])

export function isRetryable(error: unknown): boolean {
  return error instanceof pg.DatabaseError && RETRYABLE.has(error.code ?? '')
}

/** Somebody else holds what the statement needs: it may be asked again. */
export function isBusy(error: unknown): boolean {
  return isRetryable(error) || (error instanceof pg.DatabaseError && error.code === '55P03')
}

/** Whether the connection went with the statement: the server says so, or nothing came back at all. */
export function isConnectionLost(error: unknown): boolean {
  return !(error instanceof pg.DatabaseError) || /^(08|57P)/.test(error.code ?? '')
}

/** The constraint or guard of the schema that refused a statement. */
export function constraintOf(error: unknown): string | null {
  return error instanceof pg.DatabaseError ? (error.constraint ?? null) : null
}

/**
 * What a database error means to the person who caused it; null when it is our own fault. No name of the schema leaves the
 * house: whoever wants a better sentence for a constraint refuses by themselves, by `constraintOf`.
 */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof pg.DatabaseError) {
    const code = error.code ?? ''
    if (isBusy(error)) {
      return new Refusal(
        'conflict',
        'record.busy',
        'Somebody else is changing the same record right now. Try again.',
        {},
      )
    }
    if (UNAVAILABLE.test(code)) return unavailable()
    if (code === '23505')
      return new Refusal('conflict', 'record.exists', 'A record with the same value exists already.', {})
    if (code === '23503')
      return new Refusal(
        'refused',
        'record.reference_unknown',
        'This names a record that does not exist in this venture.',
        {},
      )
    if (code === '23514' || code === '23001' || code === '23P01') {
      return new Refusal('conflict', 'record.rule_broken', 'This would break a rule of the record.', {})
    }
    if (/^22/.test(code))
      return new Refusal('malformed', 'value.unusable', 'A value in this request cannot be stored.', {})
    return null
  }
  if (error instanceof Error && 'code' in error && NETWORK.has(String(error.code))) return unavailable()
  if (
    error instanceof Error &&
    /timeout exceeded when trying to connect|Connection terminated|connection error/i.test(error.message)
  )
    return unavailable()
  return null
}

function unavailable(): Refusal {
  return new Refusal(
    'unavailable',
    'database.unavailable',
    'The database does not answer right now. Nothing is lost; try again in a moment.',
    {},
  )
}
