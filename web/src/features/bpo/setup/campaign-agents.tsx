import type { CampaignDetail } from '@holdfast/contract'
import { Button } from '@mantine/core'
import type { Column } from '../../../ui/column.ts'
import { DataTable, type DataTableProps } from '../../../ui/data-table.tsx'
import { Empty } from '../../../ui/empty.tsx'
import { Section } from '../../../ui/section.tsx'

type Agent = CampaignDetail['agents'][number]

interface CampaignAgentsProps {
  readonly campaign: CampaignDetail
  readonly onChange: (() => void) | undefined
}

/** Who is put on it: contractors work in these campaigns alone. */
export function CampaignAgents({ campaign: { agents }, onChange }: CampaignAgentsProps) {
  const change = onChange && (
    <Button variant="default" size="xs" onClick={onChange}>
      Put agents on it
    </Button>
  )
  return (
    <Section flush title="Put on it" aside={agents.length > 0 && change}>
      <DataTable
        label="Put on it"
        rows={agents}
        rowKey={({ id }) => id}
        columns={COLUMNS}
        opening={opening}
        empty={
          <Empty title="Nobody is put on it" action={change}>
            Agents of the call centre work in every campaign. A contractor needs to be put on it.
          </Empty>
        }
      />
    </Section>
  )
}

const opening: NonNullable<DataTableProps<Agent>['opening']> = {
  link: ({ id }) => ({ to: '/bpo/agents/$id', params: { id } }),
}

const COLUMNS: readonly Column<Agent>[] = [{ key: 'name', head: 'Agent', cell: ({ name }) => name }]
