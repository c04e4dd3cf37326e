import { type Endpoint, Problem } from '@holdfast/contract'
import { isOfTheGroup } from '@holdfast/engine/access'
import { Refusal, refuse } from '@holdfast/engine/kernel'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { type Caller, may, mightDo, narrowed } from '../caller.ts'
import type { Runner } from '../command.ts'
import type { Database } from '../db/database.ts'
import type { Key } from '../idempotency.ts'
import { ventureNamedBy } from '../venture-named.ts'
import { sendAttachment } from './attachment.ts'
import { sendCsv } from './csv-file.ts'
import type { Handler, Handlers, Receive } from './handler.ts'
import { takingMultipart } from './multipart.ts'

export type FindCaller = (request: FastifyRequest) => Promise<Caller | null>
export type Serving = {
  readonly database: Database
  readonly run: Runner
  readonly findCaller: FindCaller
  readonly checkReplies: boolean
}

/** Puts an area of the contract on the air. A handler that is missing or of the wrong shape does not compile. */
export function serve<const A extends Readonly<Record<string, Endpoint>>>(
  app: FastifyInstance,
  serving: Serving,
  tag: string,
  area: A,
  handlers: Handlers<A>,
): void {
  for (const [operation, endpoint] of Object.entries(area)) {
    const handler = handlers[operation] as Handler<Endpoint>
    const route: RouteOptions = {
      method: endpoint.method,
      url: `/api${endpoint.path}`,
      schema: schemaOf(tag, operation, endpoint),
      handler: async (request, reply) => {
        const answer = await answerTo(serving, operation, endpoint, handler, request, reply)
        return serving.checkReplies && answer !== reply ? endpoint.reply.parse(answer) : answer
      },
    }
    if ('receive' in handler) takingMultipart(app, route)
    else app.route(route)
  }
}

async function answerTo(
  serving: Serving,
  operation: string,
  endpoint: Endpoint,
  handler: Handler<Endpoint>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<unknown> {
  const input = { ...(request.params as object), ...(request.query as object), ...(request.body as object | null) }
  if ('raw' in handler) return handler.raw(request, reply, input)
  if ('receive' in handler) return received(serving, endpoint, handler, request, input)
  const caller = permitted(await signedIn(serving, request), endpoint, ventureNamedBy(input))
  if ('download' in handler) {
    await serving.database.read(caller, async (db) => sendCsv(reply, await handler.download(db, caller, input)))
    return reply
  }
  if ('attach' in handler)
    return sendAttachment(reply, await readingOf(serving, handler)(caller, (db) => handler.attach(db, caller, input)))
  if ('live' in handler) {
    await handler.live(reply, caller, input, () => stillPermitted(serving, request, endpoint, ventureNamedBy(input)))
    return reply
  }
  if ('read' in handler) return readingOf(serving, handler)(caller, (db) => handler.read(db, caller, input))
  if ('outside' in handler) return handler.outside(caller, input)
  const key = keyOf(request, endpoint, operation, caller, { input, keepForEver: handler.keepReplyForEver ?? false })
  const outcome = await serving.run(handler.write, caller, input, key)
  if (outcome.replayed) reply.header('Idempotency-Replayed', 'true')
  return outcome.result
}

function readingOf({ database }: Serving, { inOneMoment }: { readonly inOneMoment?: true }): Database['read'] {
  return inOneMoment ? database.readMoment : database.read
}

async function stillPermitted(
  serving: Serving,
  request: FastifyRequest,
  endpoint: Endpoint,
  ventureId: string | null,
): Promise<Caller | null> {
  try {
    return permitted(await signedIn(serving, request), endpoint, ventureId)
  } catch (error) {
    if (error instanceof Refusal) return null
    throw error
  }
}

async function received(
  serving: Serving,
  endpoint: Endpoint,
  handler: Receive<Endpoint>,
  request: FastifyRequest,
  input: object,
): Promise<unknown> {
  const caller = await signedIn(serving, request)
  const judge = (ventureId: string | null) => void permitted(caller, endpoint, ventureId)
  judge(null)
  return handler.receive(request, caller, judge, input)
}

/** What makes a repeated write answer as the first one did; undefined when nobody asked for that. */
function keyOf(
  request: FastifyRequest,
  endpoint: Endpoint,
  operation: string,
  caller: Caller,
  write: Pick<Key, 'input' | 'keepForEver'>,
): Key | undefined {
  const key = idempotencyKey(request)
  if (key === null) return undefined
  const mayStill = (ventureId: string) =>
    caller.ventures.some((venture) => venture.id === ventureId) &&
    (endpoint.permission === 'self' || mightDo(caller, endpoint.permission, ventureId))
  return { key, operation, mayStill, ...write }
}

async function signedIn(serving: Serving, request: FastifyRequest): Promise<Caller> {
  const caller = await serving.findCaller(request)
  return caller ?? refuse('unauthenticated', 'session.missing', 'Sign in first.')
}

/**
 * Permitted somewhere, and inside the scope. A read sees only the ventures in which the permission holds; a write may
 * find every record of the person's ventures and is judged again by the command, in the record's own venture.
 */
function permitted(caller: Caller, endpoint: Endpoint, ventureId: string | null): Caller {
  if (ventureId !== null && !caller.ventures.some((venture) => venture.id === ventureId)) {
    refuse('forbidden', 'venture.out_of_scope', 'You do not belong to this venture.')
  }
  if (endpoint.permission === 'self' || endpoint.permission === 'public') return caller
  const inside = narrowed(caller, endpoint.permission, ventureId ?? undefined)
  const belongsNowhere = caller.ventures.length === 0 && !isOfTheGroup(endpoint.permission)
  if (inside.scope.length === 0 && !(belongsNowhere && endpoint.method === 'GET') && !isGroupWide(caller, endpoint)) {
    refuse('forbidden', 'permission.missing', 'You may not do this here. Ask a head of the venture for the permission.')
  }
  return endpoint.method === 'GET' ? inside : caller
}

/** The first venture of a group is founded by somebody who belongs to none yet. */
function isGroupWide(caller: Caller, endpoint: Endpoint): boolean {
  return may({ ...caller, ventures: [] }, endpoint.permission, '')
}

function idempotencyKey(request: FastifyRequest): string | null {
  const key = request.headers['idempotency-key']
  if (key === undefined) return null
  if (typeof key !== 'string' || !/^[\x21-\x7e]{1,255}$/.test(key)) {
    refuse('malformed', 'idempotency.key_malformed', 'Idempotency-Key takes 1 to 255 printable characters.')
  }
  return key
}

function schemaOf(tag: string, operation: string, endpoint: Endpoint): object {
  const problems = Object.fromEntries([400, 401, 403, ...endpoint.errors].map((status) => [status, Problem]))
  return {
    operationId: operation,
    tags: [tag],
    summary: endpoint.summary,
    ...(endpoint.params && { params: endpoint.params }),
    ...(endpoint.query && { querystring: endpoint.query }),
    ...(endpoint.body && { body: endpoint.body }),
    response: { 200: endpoint.reply, ...problems },
  }
}
