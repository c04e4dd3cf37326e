import { contract, type PointsSettings } from '@holdfast/contract'
import { formatNumber } from '../../lib/format.ts'
import { useReply } from '../../lib/query.ts'
import type { MyVenture } from '../../lib/session.ts'
import { ButtonLink } from '../../ui/button-link.tsx'
import { Problem } from '../../ui/problem.tsx'
import { Section } from '../../ui/section.tsx'
import { State } from '../../ui/state.tsx'
import css from './deeds.module.css'

/** What each deed is worth in the venture today. */
export function Deeds({ venture }: { readonly venture: MyVenture }) {
  const { data, error, refetch } = useReply(contract.gamification.getPointsConfig, { ventureId: venture.id })
  if (error && !data) return <Problem error={error} retry={() => void refetch()} />
  return (
    <Section title="What deeds are worth" aside={data && !data.isEnabled && <State kind="none">Switched off</State>}>
      <dl className={css['deeds']} aria-busy={!data}>
        {(data?.points ?? []).map(({ trigger, label, points, isOn }) => (
          <div key={trigger} data-off={!isOn || undefined}>
            <dt>{label}</dt>
            <dd>{isOn ? pointsWords(points) : 'Off'}</dd>
          </div>
        ))}
      </dl>
      <p className={css['note']}>{data && noteOf(data)}</p>
      <ButtonLink variant="default" link={{ to: '/points/deeds', search: { venture: venture.id } }}>
        {data?.can['configure'] === true ? 'Change what deeds are worth' : 'Who changed it when'}
      </ButtonLink>
    </Section>
  )
}

const pointsWords = (points: number): string => `${formatNumber(points)} ${points === 1 ? 'point' : 'points'}`

function noteOf({ isEnabled, dailyCap }: Pick<PointsSettings, 'isEnabled' | 'dailyCap'>): string {
  if (!isEnabled) return 'No deed earns points at the moment; what was earned before stays.'
  if (dailyCap === null) return 'There is no limit for a day. A deed that is taken back takes its points back.'
  return `At most ${pointsWords(dailyCap)} a person and day. A deed that is taken back takes its points back.`
}
