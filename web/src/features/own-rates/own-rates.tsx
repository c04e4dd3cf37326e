import { contract, type OwnRate, type Plan } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { useReply } from '../../lib/query.ts'
import type { MyVenture } from '../../lib/session.ts'
import { DataTable } from '../../ui/data-table.tsx'
import { Empty } from '../../ui/empty.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Section } from '../../ui/section.tsx'
import { ChangeOwnRate } from './change-own-rate.tsx'
import { GiveOwnRate } from './give-own-rate.tsx'
import { rateColumns } from './rate-columns.tsx'
import { ratedRules } from './rated-rules.ts'

interface OwnRatesProps {
  readonly plan: Plan
  readonly venture: MyVenture
}

/** Who is paid by another rate than the rule's, as far as one may see their pay; nothing where that is nobody's business. */
export function OwnRates({ plan, venture }: OwnRatesProps) {
  const { data, error, refetch } = useReply(contract.ownRates.listOwnRates, { ventureId: venture.id, planId: plan.id })
  const [isGiving, setIsGiving] = useState(false)
  const [changing, setChanging] = useState<OwnRate | null>(null)
  const rules = ratedRules(plan)
  const mayGive = data?.can['give'] === true && rules.length > 0
  if (error) return <Problem error={error} retry={() => void refetch()} />
  if (!data || (data.items.length === 0 && !mayGive)) return null
  return (
    <Section
      flush
      title="Own rates"
      aside={
        mayGive && (
          <Button
            variant="default"
            size="xs"
            leftSection={<IconPlus size={14} aria-hidden />}
            onClick={() => setIsGiving(true)}
          >
            Give a rate
          </Button>
        )
      }
    >
      <DataTable
        label="Own rates"
        rows={data.items}
        rowKey={({ id }) => id}
        columns={rateColumns(rules, setChanging)}
        empty={
          <Empty title="Everybody is paid by the rules’ own rates">
            A rate of one’s own stands in for a rule’s for work of the days you name, through every version.
          </Empty>
        }
      />
      {isGiving && <GiveOwnRate plan={plan} venture={venture} rules={rules} onClose={() => setIsGiving(false)} />}
      {changing && <ChangeOwnRate own={changing} rules={rules} onClose={() => setChanging(null)} />}
    </Section>
  )
}
