import type { ScheduledJob } from '../../../platform/jobs/scheduled-job.ts'
import { readAsSealer } from '../store/read-as-sealer.ts'
import { sealWith } from './seal.ts'
import { verifyAudit } from './verify-audit.ts'

/** What no person asks for at night. `systemUrl` signs in as the login that seals, which sees every chain. */
export function verifyAuditJob(parts: { readonly systemUrl: string; readonly secret: string }): ScheduledJob {
  const seal = sealWith(parts.secret)
  return {
    name: 'audit.verify',
    title: 'Audit log verified',
    says: 'Computes every seal of the audit log again; an entry that was changed, added or taken out is told.',
    schedule: { kind: 'daily', at: '03:15' },
    of: 'group',
    work: async ({ signal, count, problem }) => {
      const verified = await readAsSealer(parts.systemUrl, signal, (db) => verifyAudit(db, seal, {}))
      count('blocks', verified.blocks)
      count('entries', verified.entries)
      for (const { venture, kind, says } of verified.findings) problem(`${venture?.name ?? 'The group'}: ${kind}`, says)
      return null
    },
  }
}
