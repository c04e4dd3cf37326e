import type { FastifyReply } from 'fastify'

/** Server-sent events over one reply. Nothing is kept for a reader who is behind: whoever sends asks first. */
export type EventStream = {
  readonly send: (event: string, data: string) => void
  /** Says nothing, so that nobody between takes the connection for dead. */
  readonly beat: () => void
  /** Bytes that the reader has not taken yet. */
  readonly pending: () => number
  readonly end: () => void
  readonly onGone: (gone: () => void) => void
}

/** After a lost connection the browser asks again, this much later. */
const RETRY_MS = 2_000

export function openEventStream(reply: FastifyReply): EventStream {
  const { raw, request } = reply
  reply.hijack()
  raw.writeHead(200, {
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Accel-Buffering': 'no',
    'X-Content-Type-Options': 'nosniff',
    'X-Request-Id': request.id,
  })
  // A reader who goes while something is written is no error of ours.
  raw.on('error', () => {})
  raw.write(`retry: ${RETRY_MS}\n\n`)
  return {
    send: (event, data) => void raw.write(`event: ${event}\ndata: ${data}\n\n`),
    beat: () => void raw.write(': \n\n'),
    pending: () => raw.writableLength,
    end: () => void raw.end(),
    onGone: (gone) => void raw.once('close', gone),
  }
}
