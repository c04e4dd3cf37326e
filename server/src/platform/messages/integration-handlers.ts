import type { Breaker, contract, Integration } from '@holdfast/contract'
import type { Caller } from '../caller.ts'
import type { Handlers } from '../http/handler.ts'
import type { Enqueue } from '../jobs/enqueue.ts'
import { mayOperate } from '../may-operate.ts'
import type { Outside } from '../outside/index.ts'
import { checkConnection } from './check-connection.ts'
import { resendMessage } from './commands/resend-message.ts'
import { settleMessage } from './commands/settle-message.ts'
import type { Connections } from './connections.ts'
import { listMessages } from './queries/list-messages.ts'

type Parts = {
  readonly connections: Connections
  readonly outside: Outside
  readonly enqueue: Enqueue
}

export function integrationHandlers(parts: Parts): Handlers<typeof contract.integrations> {
  const { connections } = parts
  return {
    listIntegrations: {
      read: async (_db, caller) => ({
        items: integrationsOf(parts, caller),
        can: { check: mayOperate(caller) },
      }),
    },
    checkIntegration: {
      outside: (_caller, { provider }) => checkConnection(connections.list.find((each) => each.provider === provider)),
    },
    listMessages: { read: listMessages },
    resendMessage: { write: resendMessage(parts.enqueue) },
    settleMessage: { write: settleMessage },
  }
}

function integrationsOf({ connections, outside }: Parts, caller: Caller): Integration[] {
  const states = outside.states()
  return connections.list.map(({ provider, name, says, setup, check }) => ({
    provider,
    name,
    says,
    setup,
    isConfigured: check !== null,
    breakers: states.filter((state) => state.provider === provider).flatMap((state) => breakerView(caller, state)),
  }))
}

/** The account of a venture that is not the caller's is not shown. */
function breakerView(caller: Caller, { venture: code, ...breaker }: ReturnType<Outside['states']>[number]): Breaker[] {
  if (code === null) return [{ ...breaker, venture: null }]
  const venture = caller.ventures.find((each) => each.code === code)
  return venture ? [{ ...breaker, venture: { id: venture.id, name: venture.name } }] : []
}
