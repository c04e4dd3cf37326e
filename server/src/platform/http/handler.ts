import type { Endpoint, ParsedInput, Reply } from '@holdfast/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '../caller.ts'
import type { Reads, Tx } from '../db/tx.ts'

/** Answers from a read-only connection that sees only the ventures in which the endpoint's permission holds. */
export type Read<E extends Endpoint> = {
  /** All its statements see the same moment, for answers that compare. */
  readonly inOneMoment?: true
  readonly read: (db: Reads, caller: Caller, input: ParsedInput<E>) => Promise<Reply<E>>
}

/** Runs a command in its transaction and answers with the view of what it made. */
export type Write<E extends Endpoint> = {
  readonly write: (tx: Tx, caller: Caller, input: ParsedInput<E>) => Promise<Reply<E>>
  readonly keepReplyForEver?: true
}

/** For sign-in, which deals in cookies and knows no caller yet. */
export type Raw<E extends Endpoint> = {
  readonly raw: (request: FastifyRequest, reply: FastifyReply, input: ParsedInput<E>) => Promise<Reply<E>>
}

export type Handler<E extends Endpoint> = Read<E> | Write<E> | Raw<E>
export type Handlers<A extends Readonly<Record<string, Endpoint>>> = { readonly [K in keyof A]: Handler<A[K]> }
