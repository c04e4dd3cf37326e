import { contract } from '@holdfast/contract'
import { SegmentedControl } from '@mantine/core'
import { useSearch } from '@tanstack/react-router'
import { useVenture } from '../../../../lib/session.ts'
import { useChangeAddress } from '../../../../lib/use-change-address.ts'
import { useList } from '../../../../lib/use-list.ts'
import { useMinute } from '../../../../lib/use-minute.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { FilterBar } from '../../../../ui/filter-bar.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { Section } from '../../../../ui/section.tsx'
import { useFreightVentures } from '../../freight-ventures.ts'
import { EmptyOutreach } from './empty-outreach.tsx'
import { outreachColumns } from './outreach-columns.tsx'
import { WHICH, WHICH_NAMES } from './outreach-which.ts'

/** Loads that carriers were asked about: what came back, and who got them. A row leads to the threads. */
export function OutreachBoard() {
  const ventureId = useVenture()?.id
  const asked = useSearch({ strict: false })
  const which = WHICH.find((each) => each === asked.which) ?? 'open'
  const { filter } = useChangeAddress()
  const list = useList(contract.outreach.listOutreach, { ventureId, which, limit: 50 })
  const zones = new Set(useFreightVentures().map(({ zone }) => zone))
  const now = useMinute()
  if (list.problem) return <Problem error={list.problem} retry={list.retry} />
  return (
    <>
      <FilterBar>
        <SegmentedControl
          aria-label="Which loads"
          value={which}
          onChange={(chosen) => filter({ which: chosen === 'open' ? undefined : chosen })}
          data={WHICH.map((value) => ({ value, label: WHICH_NAMES[value] }))}
        />
      </FilterBar>
      <Section
        flush
        title={which === 'all' ? 'Loads asked about' : `${WHICH_NAMES[which]} loads`}
        aside="Last asked first"
      >
        <DataTable
          label="Loads that carriers were asked about"
          rows={list.rows}
          rowKey={({ load }) => load.id}
          columns={outreachColumns({ named: zones.size > 1, now })}
          opening={{ link: ({ load }) => ({ to: '/freight/loads/$id', params: { id: load.id }, hash: 'outreach' }) }}
          loading={list.loading}
          more={list.more}
          empty={<EmptyOutreach which={which} />}
        />
      </Section>
    </>
  )
}
