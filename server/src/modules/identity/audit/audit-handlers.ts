import type { contract } from '@holdfast/contract'
import type { Handlers } from '../../../platform/http/handler.ts'
import { exportAudit } from '../queries/export-audit.ts'
import { listAudit } from '../queries/list-audit.ts'
import { sealWith } from './seal.ts'
import { verifyAudit } from './verify-audit.ts'

/** `secret`: the server's, from which the key of the seals follows. */
export function auditHandlers(secret: string): Handlers<typeof contract.audit> {
  const seal = sealWith(secret)
  return {
    listAudit: { read: listAudit },
    exportAudit: { download: exportAudit },
    verifyAudit: { inOneMoment: true, read: (db, _caller, input) => verifyAudit(db, seal, input) },
  }
}
