import type { Endpoint, ParsedInput, Reply } from '@holdfast/contract'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Caller } from '../caller.ts'
import type { Reads, Tx } from '../db/tx.ts'
import type { Attachment } from './attachment.ts'
import type { CsvFile } from './csv-file.ts'

/** Answers from a read-only connection that sees only the ventures in which the endpoint's permission holds. */
export type Read<E extends Endpoint> = {
  /** All its statements see the same moment, for answers that compare. */
  readonly inOneMoment?: true
  readonly read: (db: Reads, caller: Caller, input: ParsedInput<E>) => Promise<Reply<E>>
}

/** Reads as `Read` does and answers with a CSV file, which is sent while its rows are read. */
export type Download<E extends Endpoint> = {
  readonly download: (db: Reads, caller: Caller, input: ParsedInput<E>) => Promise<CsvFile>
}

/** Reads as `Read` does and answers with a whole file, to be saved and never shown in place. */
export type Attach<E extends Endpoint> = {
  readonly inOneMoment?: true
  readonly attach: (db: Reads, caller: Caller, input: ParsedInput<E>) => Promise<Attachment>
}

/** Runs a command in its transaction and answers with the view of what it made. */
export type Write<E extends Endpoint> = {
  readonly write: (tx: Tx, caller: Caller, input: ParsedInput<E>) => Promise<Reply<E>>
  readonly keepReplyForEver?: true
}

/** Asks or tells another service, in no transaction; what is to be kept of it is written by a command of its own. */
export type Outside<E extends Endpoint> = {
  readonly outside: (caller: Caller, input: ParsedInput<E>) => Promise<Reply<E>>
}

/** Reads a multipart body itself, as a file arrives, for a caller who may do so somewhere. */
export type Receive<E extends Endpoint> = {
  readonly receive: (
    request: FastifyRequest,
    caller: Caller,
    judge: JudgeVenture,
    input: ParsedInput<E>,
  ) => Promise<Reply<E>>
}
/** The venture stands in the body: judged as the venture of any other request, as soon as it is known. */
export type JudgeVenture = (ventureId: string) => void

/** Keeps the connection and sends as things happen, until the reader goes or may no longer see it. */
export type Live<E extends Endpoint> = {
  readonly live: (reply: FastifyReply, caller: Caller, input: ParsedInput<E>, again: JudgeAgain) => Promise<void>
}
/** The same reader at this instant; null: their session has ended, or they may no longer ask this. */
export type JudgeAgain = () => Promise<Caller | null>

/** For sign-in, which deals in cookies and knows no caller yet. */
export type Raw<E extends Endpoint> = {
  readonly raw: (request: FastifyRequest, reply: FastifyReply, input: ParsedInput<E>) => Promise<Reply<E>>
}

export type Handler<E extends Endpoint> =
  | Read<E>
  | Download<E>
  | Attach<E>
  | Write<E>
  | Outside<E>
  | Receive<E>
  | Live<E>
  | Raw<E>
export type Handlers<A extends Readonly<Record<string, Endpoint>>> = { readonly [K in keyof A]: Handler<A[K]> }
