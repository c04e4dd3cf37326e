import type { contract, Reply } from '@holdfast/contract'
import { type FailureKind, OutsideFailure } from '../outside/index.ts'
import type { Connection } from './connections.ts'

type Checked = Reply<typeof contract.integrations.checkIntegration>

const OUTCOMES: Readonly<Record<FailureKind, Checked['outcome']>> = {
  NAME_NOT_FOUND: 'NAME_NOT_FOUND',
  REFUSED: 'REFUSED',
  TLS: 'TLS',
  NETWORK: 'FAILING',
  TIMEOUT: 'TIMEOUT',
  SERVER: 'FAILING',
  MAINTENANCE: 'MAINTENANCE',
  LIMITED: 'FAILING',
  CALLER: 'FAILING',
  KEY_REFUSED: 'KEY_REFUSED',
  DENIED: 'DENIED',
  NOT_UNDERSTOOD: 'NOT_UNDERSTOOD',
  BREAKER_OPEN: 'FAILING',
  BUSY: 'FAILING',
}

/** Asks a service something harmless and names what is wrong. */
export async function checkConnection(connection: Connection | undefined): Promise<Checked> {
  if (!connection?.check) {
    return { outcome: 'NOT_CONFIGURED', says: connection?.setup ?? 'This service is not known here.', tookMs: 0 }
  }
  const began = performance.now()
  const took = () => Math.round(performance.now() - began)
  try {
    return { outcome: 'OK', says: await connection.check(), tookMs: took() }
  } catch (error) {
    if (!(error instanceof OutsideFailure)) throw error
    return { outcome: OUTCOMES[error.kind], says: `${error.message}.`, tookMs: took() }
  }
}
