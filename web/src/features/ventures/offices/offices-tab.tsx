import { contract, type Office, type Venture } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconBuilding } from '@tabler/icons-react'
import { useState } from 'react'
import { useReply } from '../../../lib/query.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { officeColumns } from './office-columns.tsx'
import { OfficeDialog } from './office-dialog.tsx'
import { useOpenOffice } from './use-open-office.ts'

/** Where people sit. */
export function OfficesTab({ venture }: { readonly venture: Venture }) {
  const [edited, edit] = useState<Office | 'new' | null>(null)
  const { data, error, refetch } = useReply(contract.offices.listOffices, { ventureId: venture.id })
  const setOpen = useOpenOffice()
  const mayAdd = venture.can['manage'] === true
  const add = mayAdd && (
    <Button variant="default" onClick={() => edit('new')}>
      Add office
    </Button>
  )
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  return (
    <>
      <Section flush title="Offices" aside={add}>
        <DataTable
          label={`Offices of ${venture.name}`}
          rows={data?.items ?? []}
          rowKey={({ id }) => id}
          columns={officeColumns({ onEdit: edit, onOpen: setOpen })}
          loading={!data}
          empty={
            <Empty icon={IconBuilding} title="No offices yet" action={add}>
              {mayAdd
                ? 'Add the places where people sit; people are placed in them one by one or by import.'
                : 'Whoever manages the venture adds them here.'}
            </Empty>
          }
        />
      </Section>
      {edited && (
        <OfficeDialog venture={venture} office={edited === 'new' ? null : edited} onClose={() => edit(null)} />
      )}
    </>
  )
}
