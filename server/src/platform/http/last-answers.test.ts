import { once } from 'node:events'
import { Agent, get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import Fastify from 'fastify'
import { expect, onTestFinished, test } from 'vitest'
import { endWithLastAnswer } from './last-answers.ts'

/** A server that answers once it is told to, and a client that keeps its connections. */
async function open() {
  const app = Fastify()
  endWithLastAnswer(app)
  const { promise: closing, resolve: noteClosing } = Promise.withResolvers<void>()
  app.addHook('preClose', async () => noteClosing())
  const begun = new PassThrough()
  const { promise: mayAnswer, resolve: answer } = Promise.withResolvers<string>()
  app.get('/slow', () => mayAnswer)
  app.get('/begun', (_request, reply) => reply.send(begun))
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true })
  onTestFinished(() => agent.destroy())
  const ask = async (path: string) => {
    const [response] = await once(get({ port, path, agent }), 'response')
    return response as IncomingMessage
  }
  return { app, closing, ask, answer, begun }
}

test('a request under way at the stop is answered, and its connection ends with the answer', async () => {
  const { app, closing, ask, answer } = await open()
  const arrived = once(app.server, 'request')
  const asked = ask('/slow')
  await arrived
  const began = performance.now()
  const closed = app.close()
  await closing
  answer('answered')
  const response = await asked
  expect(await text(response)).toBe('answered')
  expect(response.headers.connection).toBe('close')
  await closed
  expect(performance.now() - began).toBeLessThan(3_000)
})

test('one that had begun to be answered is answered to its end, and does not hold the stop up', async () => {
  const { app, ask, begun } = await open()
  begun.write('first half, ')
  const response = await ask('/begun')
  const began = performance.now()
  const closed = app.close()
  begun.end('second half')
  expect(await text(response)).toBe('first half, second half')
  await closed
  expect(performance.now() - began).toBeLessThan(3_000)
})
