import type { FastifyInstance } from 'fastify'

/**
 * While the server closes, a connection ends with the answer that is under way on it. It would be kept for the client's
 * next request otherwise, and the end of the process would wait for a minute of silence on it.
 */
export function endWithLastAnswer(app: FastifyInstance): void {
  let isClosing = false
  app.addHook('preClose', async () => {
    isClosing = true
  })
  app.addHook('onSend', async (_request, reply) => {
    if (isClosing) reply.header('Connection', 'close')
  })
  // Of an answer that had begun before, the client was not told.
  app.addHook('onResponse', async () => {
    if (isClosing) setImmediate(() => app.server.closeIdleConnections())
  })
}
