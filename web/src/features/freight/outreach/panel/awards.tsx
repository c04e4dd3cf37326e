import type { LoadOutreach, OutreachAward } from '@holdfast/contract'
import type { AwardEnd } from '@holdfast/engine/freight'
import { formatMoney } from '../../../../lib/format.ts'
import { recentWhen } from '../../../../lib/recent-when.ts'
import { State } from '../../../../ui/state.tsx'
import css from './awards.module.css'

const ENDS: Readonly<Record<AwardEnd, string>> = {
  FELL_OFF: 'fell off',
  REPLACED: 'somebody else was put on the load',
  LOST: 'the load was lost',
  CANCELLED: 'the load was cancelled',
  VOIDED: 'the load was voided',
}

interface AwardsProps {
  readonly awards: LoadOutreach['awards']
  readonly zone: string
}

/** Who has the load, and who had it and how that ended. */
export function Awards({ awards, zone }: AwardsProps) {
  if (awards.length === 0) return null
  return (
    <ul className={css['awards']} aria-label="Awards">
      {awards.map((award) => (
        <li key={award.id}>
          <State plain kind={award.ended ? 'none' : 'ok'}>
            {award.ended ? 'Ended' : 'Awarded'}
          </State>
          <span>
            <b>{award.carrier.name}</b> {costText(award)}
            <small>{madeText(award, zone)}</small>
          </span>
        </li>
      ))}
    </ul>
  )
}

const costText = ({ cost }: OutreachAward) => (cost ? `for ${formatMoney(cost)}` : 'without a price yet')

/** "Ana Whitfield, today 09:57 · fell off today 11:20". */
export function madeText({ awardedBy, awardedAt, ended }: OutreachAward, zone: string): string {
  const made = `${awardedBy?.name ?? 'a former colleague'}, ${recentWhen(awardedAt, zone)}`
  return ended ? `${made} · ${ENDS[ended.as]} ${recentWhen(ended.at, zone)}` : made
}
