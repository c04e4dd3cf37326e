import type { CampaignDetail } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { formatDay } from '../../../lib/format-time.ts'
import type { Column } from '../../../ui/column.ts'
import { DataTable } from '../../../ui/data-table.tsx'
import { Section } from '../../../ui/section.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'

type Terms = CampaignDetail['terms'][number]

interface CampaignTermsProps {
  readonly campaign: CampaignDetail
  readonly onChange: (() => void) | undefined
}

/** By which rule the service level is counted, since when; what was reported keeps the rule of its day. */
export const CampaignTerms = ({ campaign, onChange }: CampaignTermsProps) => (
  <Section
    flush
    title="How the service level is counted"
    aside={
      onChange && (
        <Button variant="default" size="xs" onClick={onChange}>
          Change from a day on
        </Button>
      )
    }
  >
    <DataTable
      label="How the service level is counted"
      rows={campaign.terms}
      rowKey={({ startsOn }) => startsOn ?? 'first'}
      columns={columns(campaign.today)}
    />
  </Section>
)

const columns = (today: string): readonly Column<Terms>[] => [
  {
    key: 'from',
    head: 'From',
    width: 176,
    cell: ({ startsOn, serviceLevelRule }) => (
      <TwoLines sub={startsOn !== null && startsOn > today ? 'To come' : null} phone={serviceLevelRule}>
        {startsOn === null ? 'The first day' : formatDay(startsOn, 'year')}
      </TwoLines>
    ),
  },
  { key: 'rule', head: 'Rule', phone: false, cell: ({ serviceLevelRule }) => serviceLevelRule },
  { key: 'short', head: 'Short within', figure: true, phone: false, cell: (terms) => `${terms.shortAbandonSeconds} s` },
  { key: 'by', head: 'Set by', phone: false, cell: ({ setBy }) => setBy?.name ?? '–' },
]
