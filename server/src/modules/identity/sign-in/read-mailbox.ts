import type { contract, Reply } from '@holdfast/contract'
import { refuse } from '@holdfast/engine/kernel'
import type { FastifyRequest } from 'fastify'
import { newestMessages } from '../store/mailbox.ts'
import type { SignInParts } from './parts.ts'

const THIS_MACHINE = new Set(['127.0.0.1', '::1', '::ffff:127.0.0.1'])
const OWN_NAMES = new Set(['localhost', '127.0.0.1', '[::1]'])

/** Whoever reads this can sign in as anyone: it exists only without a mail server, for this machine, by no detour. */
export async function readMailbox(
  parts: SignInParts,
  request: FastifyRequest,
): Promise<Reply<typeof contract.identity.mailbox>> {
  if (!hasMailbox(parts, request)) refuse('not_found', 'mailbox.not_here', 'There is no mailbox here.')
  return { items: await newestMessages(parts.pools.auth) }
}

export function hasMailbox(parts: SignInParts, request: FastifyRequest): boolean {
  return parts.mailer === null && parts.isLocalOnly && isFromHere(request)
}

function isFromHere(request: FastifyRequest): boolean {
  const { headers, socket } = request
  const isForwarded = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'].some(
    (name) => headers[name] !== undefined,
  )
  // Another site's page can point its own name at this machine; the name it was asked by gives that away.
  return THIS_MACHINE.has(socket.remoteAddress ?? '') && !isForwarded && OWN_NAMES.has(request.hostname)
}
