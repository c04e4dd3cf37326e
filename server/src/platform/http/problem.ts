import type { RefusalKind } from '@holdfast/engine/kernel'
import { isUuid, Refusal } from '@holdfast/engine/kernel'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { refusalOf } from '../db/sqlstate.ts'
import type { Report } from '../error-reports/index.ts'
import { ventureNamedBy } from '../venture-named.ts'
import { type FieldError, fieldErrors } from './field-errors.ts'

const STATUS: Record<RefusalKind, number> = {
  malformed: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  refused: 422,
  too_large: 413,
  unsupported: 415,
  limited: 429,
  unavailable: 503,
}
const TITLE: Record<number, string> = {
  400: 'This request cannot be read',
  401: 'Sign in first',
  403: 'Not permitted',
  404: 'Not found',
  409: 'Conflict with the current state',
  413: 'Too large',
  415: 'Unknown content type',
  422: 'Understood, but refused',
  429: 'Too many requests',
  500: 'Something broke on our side',
  503: 'Not available right now',
}

/**
 * Every error leaves as a problem of RFC 9457: a sentence for the person, a code for the program, no stack and no SQL.
 * What is our own fault is also reported, by the pattern of its route and its numbers alone.
 */
export function sendingProblems(report: Report) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const answer = problemOf(error, request)
    if (answer.status === 503) reply.header('Retry-After', '1')
    if (answer.status === 429) reply.header('Retry-After', retryAfter(error))
    if (answer.status >= 500) {
      request.log.error({ err: error }, 'Request failed')
      report(error, routeOf(request), { requestId: request.id, ventureId: ventureAsked(request) })
    }
    return send(answer, request, reply)
  }
}

function send({ status, code, detail, errors, facts }: Answer, request: FastifyRequest, reply: FastifyReply) {
  return reply
    .code(status)
    .type('application/problem+json')
    .send({
      type: `/problems/${code}`,
      title: TITLE[status] ?? 'Error',
      status,
      code,
      detail,
      ...(errors && { errors }),
      requestId: request.id,
      ...(facts && { facts }),
    })
}

function routeOf({ method, routeOptions }: FastifyRequest): string {
  return `${method} ${routeOptions.url ?? 'unknown'}`
}

function ventureAsked({ query, body }: FastifyRequest): string | null {
  const id = ventureNamedBy(query) ?? ventureNamedBy(body)
  return id !== null && isUuid(id) ? id : null
}

type Answer = {
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly errors?: FieldError[]
  readonly facts?: Record<string, unknown>
}

function problemOf(error: unknown, request: FastifyRequest): Answer {
  const refusal = error instanceof Refusal ? error : refusalOf(error)
  if (refusal) return answerOf(refusal)
  const fields = fieldErrors(error)
  if (fields)
    return {
      status: 400,
      code: 'request.invalid',
      detail: fields.map((field) => `${field.path} ${field.message}`).join('. '),
      errors: fields,
    }
  const status = (error as FastifyError).statusCode ?? 500
  if (status >= 400 && status < 500)
    return { status, code: codeOf(error as FastifyError), detail: (error as FastifyError).message }
  return {
    status: 500,
    code: 'server.failed',
    detail: `Holdfast could not do this. Nothing was saved. If it happens again, tell your administrator the number ${request.id}.`,
  }
}

/** A fact that names a field becomes that field's error; the others travel beside the sentence. */
function answerOf({ kind, code, message, facts }: Refusal): Answer {
  const { field, retryAfterSeconds: _, ...others } = facts
  return {
    status: STATUS[kind],
    code,
    detail: message,
    ...(typeof field === 'string' && { errors: [{ path: field, message }] }),
    ...(Object.keys(others).length > 0 && { facts: others }),
  }
}

/** FST_ERR_CTP_BODY_TOO_LARGE → request.body_too_large */
function codeOf(error: FastifyError): string {
  const name = (error.code ?? 'rejected').toLowerCase().replace(/^fst_err_(ctp_)?/, '')
  return `request.${name}`
}

function retryAfter(error: unknown): string {
  const seconds = error instanceof Refusal ? error.facts['retryAfterSeconds'] : undefined
  return typeof seconds === 'number' ? String(seconds) : '60'
}
