import type { Event, Exception } from '@sentry/core'
import { type Report, scrubbed } from '../../platform/error-reports/index.ts'
import { framesOf } from './frames-of.ts'

const DEEPEST = 4

/** What is told of an error: what broke and where, whose request by number, and nothing that somebody entered. */
export function eventOf(error: unknown, where: string, about: NonNullable<Parameters<Report>[2]>): Event {
  const tags = {
    ...textOf(error, 'code'),
    ...textOf(error, 'constraint'),
    ...(about.ventureId && { venture: about.ventureId }),
    ...(about.requestId && { request: about.requestId }),
  }
  return {
    level: 'error',
    platform: about.release === undefined ? 'node' : 'javascript',
    transaction: where,
    tags,
    exception: { values: chainOf(error).map(exceptionOf).reverse() },
    ...(about.release !== undefined && { release: scrubbed(about.release) }),
  }
}

/** The error, its cause, and the cause of that. */
function chainOf(error: unknown): readonly unknown[] {
  const chain = [error]
  for (let next = error; next instanceof Error && next.cause !== undefined && chain.length < DEEPEST; ) {
    next = next.cause
    chain.push(next)
  }
  return chain
}

function exceptionOf(error: unknown): Exception {
  // What is no error may be anything, a person's record too: only its kind is told.
  if (!(error instanceof Error)) return { type: 'Thrown', value: `${typeof error} instead of an error` }
  return {
    type: scrubbed(error.name),
    value: scrubbed(error.message),
    stacktrace: { frames: framesOf(error.stack ?? '') },
  }
}

/** The database's codes and constraint names, and those of the network. */
function textOf(error: unknown, name: 'code' | 'constraint'): Record<string, string> {
  const value = error instanceof Error ? Object.getOwnPropertyDescriptor(error, name)?.value : undefined
  return typeof value === 'string' && /^[\w.-]{1,100}$/.test(value) ? { [name]: value } : {}
}
