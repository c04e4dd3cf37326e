import { contract } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useState } from 'react'
import { formatNumber } from '../../lib/format.ts'
import { useReply } from '../../lib/query.ts'
import type { MyVenture } from '../../lib/session.ts'
import { Problem } from '../../ui/problem.tsx'
import { Section } from '../../ui/section.tsx'
import { State } from '../../ui/state.tsx'
import css from './deeds.module.css'
import { DeedsDialog } from './deeds-dialog.tsx'

/** What each deed is worth in the venture today. */
export function Deeds({ venture }: { readonly venture: MyVenture }) {
  const [changing, setChanging] = useState(false)
  const { data, error, refetch } = useReply(contract.gamification.getPointsConfig, { ventureId: venture.id })
  const mayChange = venture.can['gamification.configure'] === true
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  return (
    <Section title="What deeds are worth" aside={data && !data.isEnabled && <State kind="none">Switched off</State>}>
      <dl className={css['deeds']} aria-busy={!data}>
        {(data?.points ?? []).map(({ trigger, label, points }) => (
          <div key={trigger}>
            <dt>{label}</dt>
            <dd>{pointsWords(points)}</dd>
          </div>
        ))}
      </dl>
      <p className={css['note']}>{data && noteOf(data)}</p>
      {data && mayChange && (
        <Button variant="default" onClick={() => setChanging(true)}>
          Change what deeds are worth
        </Button>
      )}
      {data && changing && <DeedsDialog venture={venture} settings={data} onClose={() => setChanging(false)} />}
    </Section>
  )
}

const pointsWords = (points: number): string => `${formatNumber(points)} ${points === 1 ? 'point' : 'points'}`

function noteOf({ isEnabled, dailyCap }: { readonly isEnabled: boolean; readonly dailyCap: number | null }): string {
  if (!isEnabled) return 'No deed earns points at the moment; what was earned before stays.'
  if (dailyCap === null) return 'There is no limit for a day. A deed that is taken back takes its points back.'
  return `At most ${pointsWords(dailyCap)} a person and day. A deed that is taken back takes its points back.`
}
