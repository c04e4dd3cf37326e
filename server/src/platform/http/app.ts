import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import { validatorCompiler } from 'fastify-type-provider-zod'
import type { Report } from '../error-reports/index.ts'
import type { Log } from '../log.ts'
import { describeApi } from './api-docs.ts'
import { refuseCrossSite } from './cross-site.ts'
import { endWithLastAnswer } from './last-answers.ts'
import { sendingProblems } from './problem.ts'
import { sendSecurityHeaders } from './security-headers.ts'
import { writeJson } from './written-once.ts'

const BODY_LIMIT = 1024 * 1024

/** The web server without its areas: parsing, problems, security headers, the description of the API. */
export async function createApp(options: {
  log: Log
  trustProxy: boolean
  publicOrigin: string | null
  /** Hears of every error that was our own fault. */
  report: Report
}): Promise<FastifyInstance> {
  const log: FastifyBaseLogger = options.log
  const app = Fastify({
    loggerInstance: log,
    logController: new LogController({ disableRequestLogging: true }),
    trustProxy: options.trustProxy,
    bodyLimit: BODY_LIMIT,
    genReqId: () => randomUUID(),
    forceCloseConnections: 'idle',
    requestTimeout: 60_000,
  })
  app.setValidatorCompiler(validatorCompiler)
  // Replies are checked against the contract by every test; in service they are only written out.
  app.setSerializerCompiler(() => writeJson)
  app.setErrorHandler(sendingProblems(options.report))
  app.addHook('onRequest', refuseCrossSite(options.publicOrigin))
  app.addHook('onSend', async (request, reply) => {
    reply.header('X-Request-Id', request.id)
    if (request.url.startsWith('/api/')) reply.header('Cache-Control', 'no-store')
  })
  endWithLastAnswer(app)
  await sendSecurityHeaders(app)
  await describeApi(app)
  return app
}
