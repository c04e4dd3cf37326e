import { contract } from '@holdfast/contract'
import { download } from '../../lib/download.ts'
import { ExportButton } from '../../ui/export-button.tsx'
import { useAuditFilters } from './use-audit-filters.ts'

export function AuditExport() {
  const { filters } = useAuditFilters()
  const keep = () => download(contract.audit.exportAudit, filters)
  return <ExportButton choices={[{ label: 'Entries', keep }]} />
}
