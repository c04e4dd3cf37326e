import { contract, type ThresholdChange } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { recentWhen } from '../../../lib/recent-when.ts'
import type { MyVenture } from '../../../lib/session.ts'
import { useList } from '../../../lib/use-list.ts'
import { Problem } from '../../../ui/problem.tsx'
import { Section } from '../../../ui/section.tsx'
import { Timeline } from '../../../ui/timeline.tsx'
import { thresholdName, thresholdText } from './threshold-fields.ts'

/** Who set what when, the newest first. */
export function ThresholdHistory({ venture }: { readonly venture: MyVenture }) {
  const { rows, more, problem, loading, retry } = useList(contract.briefingThresholds.thresholdHistory, {
    ventureId: venture.id,
    limit: 20,
  })
  const moments = rows.map((change, at) => ({
    id: String(change.version),
    now: at === 0,
    who: change.by.name,
    when: recentWhen(change.at, venture.zone),
    what: <Changed change={change} currency={venture.currency} />,
  }))
  return (
    <Section title="History">
      {problem && <Problem error={problem} retry={retry} />}
      {!loading && !problem && rows.length === 0 && <p>Nobody has changed anything yet.</p>}
      <Timeline moments={moments} />
      {more && (
        <Button variant="default" fullWidth mt={16} loading={more.loading} onClick={more.onMore}>
          Show earlier
        </Button>
      )}
    </Section>
  )
}

function Changed({
  change: { before, after },
  currency,
}: {
  readonly change: ThresholdChange
  readonly currency: string
}) {
  const numbersOf = (values: object) => Object.entries(values) as [string, number][]
  const old = new Map(numbersOf(before))
  return numbersOf(after).map(([name, value]) => (
    <div key={name}>
      {thresholdName(name)} <s>{thresholdText(name, old.get(name) ?? 0, currency)}</s>{' '}
      {thresholdText(name, value, currency)}
    </div>
  ))
}
