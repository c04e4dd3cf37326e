import { refuse } from '@holdfast/engine/kernel'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { callLimit } from './call-limit.ts'
import type { Report } from './error-tracker.ts'

const MOST_BYTES = 8 * 1024
const MOST = { each: 20, all: 300 } as const

const ErrorReport = z.strictObject({
  message: z.string().max(1_000),
  stack: z.string().max(6_000),
  /** The page's route with its parameters as `$name`, never the address itself. */
  path: z.string().max(200),
  release: z.string().max(100),
})

/**
 * What went wrong in a browser, also before anybody signed in: no part of the contract, since nobody but our own page
 * calls it. Always taken; where no tracker is set it goes nowhere.
 */
export function serveErrorReports(app: FastifyInstance, report: Report): void {
  const limit = callLimit(MOST)
  app.post(
    '/api/error-reports',
    { bodyLimit: MOST_BYTES, schema: { hide: true, body: ErrorReport } },
    async (request, reply) => {
      if (!limit.take(request.ip))
        refuse('limited', 'error_report.too_many', 'Too many error reports.', { retryAfterSeconds: 60 })
      const told = ErrorReport.parse(request.body)
      report(browserError(told), patternOf(told.path), { requestId: request.id, release: told.release })
      return reply.code(202).send()
    },
  )
}

function browserError({ message, stack }: z.output<typeof ErrorReport>): Error {
  const error = new Error(message)
  error.name = 'BrowserError'
  error.stack = stack
  return error
}

/** Whatever looks like a record's number is no part of a pattern. */
function patternOf(path: string): string {
  const parts = path.split(/[?#]/, 1)[0]?.split('/') ?? []
  return parts.map((part) => (/^\$?[a-z-]{0,40}$/i.test(part) ? part : '$')).join('/')
}
