import { type AuditRow, contract } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconHistory } from '@tabler/icons-react'
import { useSearch } from '@tanstack/react-router'
import { useHomeZone } from '../../lib/home-zone.ts'
import { useVenture } from '../../lib/session.ts'
import { useChangeAddress } from '../../lib/use-change-address.ts'
import { useList } from '../../lib/use-list.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { WithPanel } from '../../ui/layout.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Section } from '../../ui/section.tsx'
import { auditColumns, besidePanel } from './audit-columns.tsx'
import { AuditFilters } from './audit-filters.tsx'
import { EntryPanel } from './entry-panel.tsx'
import { NO_FILTERS, useAuditFilters } from './use-audit-filters.ts'

/** Who did what, newest first; an entry opens beside the list. */
export function AuditList() {
  const { entry } = useSearch({ strict: false })
  const { open, filter } = useChangeAddress()
  const { filters, isFiltered } = useAuditFilters()
  const { rows, loading, problem, retry, more } = useList(contract.audit.listAudit, { ...filters, limit: 50 })
  const zone = useHomeZone()
  const venture = useVenture()
  const opened = rows.find(({ id }) => id === entry)
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <>
      <AuditFilters rows={rows} />
      <WithPanel panel={opened && <EntryPanel row={opened} zone={zone} onClose={() => open({ entry: undefined })} />}>
        <Section flush title={venture ? `Entries of ${venture.name}` : 'Entries'} aside="Newest first">
          <DataTable<AuditRow>
            label="Audit log"
            rows={rows}
            rowKey={({ id }) => id}
            columns={opened ? besidePanel(zone) : auditColumns(zone)}
            opening={{ onOpen: ({ id }) => open({ entry: id === entry ? undefined : id }) }}
            openKey={entry ?? null}
            loading={loading}
            more={more}
            empty={
              <Empty
                icon={IconHistory}
                title={isFiltered ? 'No entry matches' : 'Nothing has been done yet'}
                action={
                  isFiltered && (
                    <Button variant="default" onClick={() => filter(NO_FILTERS)}>
                      Clear filters
                    </Button>
                  )
                }
              >
                {isFiltered
                  ? 'Nobody did this on these days. Take a filter off to see more.'
                  : 'Whatever somebody changes stands here, with what it was before.'}
              </Empty>
            }
          />
        </Section>
      </WithPanel>
    </>
  )
}
