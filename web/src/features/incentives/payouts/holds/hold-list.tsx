import { contract, type Hold } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useReply } from '../../../../lib/query.ts'
import { useMe, useVenture } from '../../../../lib/session.ts'
import { DataTable } from '../../../../ui/data-table.tsx'
import { Empty } from '../../../../ui/empty.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import { Section } from '../../../../ui/section.tsx'
import { holdColumns } from './hold-columns.tsx'
import { PlaceHold } from './place-hold.tsx'
import { ReleaseHold } from './release-hold.tsx'

/** Pay that is held back, the open ones first; released ones stay with who let go and why. */
export function HoldList() {
  const venture = useVenture()
  const { ventures } = useMe()
  const asked = venture ? { ventureId: venture.id } : {}
  const { data, error, refetch, isPending } = useReply(contract.payHolds.listHolds, asked)
  const [isPlacing, setPlacing] = useState(false)
  const [releasing, release] = useState<Hold | null>(null)
  const mine = (venture ? [venture] : ventures).filter(({ can }) => can['incentives.hold'] === true)
  const place = mine.length > 0 && (
    <Button variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setPlacing(true)}>
      Hold pay back
    </Button>
  )
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  return (
    <Section flush title="Holds" aside={place}>
      <DataTable
        label="Holds"
        rows={data?.items ?? []}
        rowKey={({ id }) => id}
        columns={holdColumns(ventures, release)}
        loading={isPending}
        empty={
          <Empty title="Nothing is held back">
            Hold the pay of a person, of whatever a load earned, or of a whole venture: no payout that it touches is
            approved until somebody releases it.
          </Empty>
        }
      />
      {isPlacing && <PlaceHold ventures={mine} onClose={() => setPlacing(false)} />}
      {releasing && (
        <ReleaseHold id={releasing.id} says={`${releasing.label}: ${releasing.reason}`} onClose={() => release(null)} />
      )}
    </Section>
  )
}
