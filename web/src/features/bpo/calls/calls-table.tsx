import { contract } from '@holdfast/contract'
import { useVenture } from '../../../lib/session.ts'
import { useList } from '../../../lib/use-list.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { useDesks } from '../desks.ts'
import { OpenedCall } from '../form/opened-call.tsx'
import { callColumns } from './call-columns.tsx'
import { EmptyCalls } from './empty-calls.tsx'
import { useCallFilters, useOverList } from './use-calls-search.ts'

export function CallsTable() {
  const ventureId = useVenture()?.id
  const { filters } = useCallFilters()
  const { rows, loading, problem, retry, more } = useList(contract.bpo.listCalls, {
    ...filters,
    ventureId,
    limit: 50,
  })
  const zones = new Set(useDesks().campaigns.map(({ zone }) => zone))
  const { call, show, close } = useOverList()
  if (problem) return <Problem error={problem} retry={retry} />
  return (
    <>
      <Section flush title="Calls" aside="Last recorded first">
        <DataTable
          label="Calls"
          rows={rows}
          rowKey={({ id }) => id}
          columns={callColumns(zones.size > 1)}
          opening={{ onOpen: ({ id }) => show({ call: id }) }}
          openKey={call ?? null}
          loading={loading}
          more={more}
          empty={<EmptyCalls />}
        />
      </Section>
      {call && <OpenedCall key={call} found={rows.find(({ id }) => id === call)} onClose={close} />}
    </>
  )
}
