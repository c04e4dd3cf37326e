import type { PayException } from '@holdfast/contract'
import { dayIn, formatDay } from '../../../lib/format-time.ts'
import { useHasPage } from '../../../lib/use-has-page.ts'
import { TextLink } from '../../../ui/text-link.tsx'
import { TwoLines } from '../../../ui/two-lines.tsx'
import css from './exception-line.module.css'
import { personPayLink } from './person-pay-link.ts'
import { useZone } from './use-zone.ts'

interface ExceptionLineProps {
  readonly exception: PayException
  /** The run or payout that it stands in the way of. */
  readonly of: { readonly ventureId: string; readonly periodStart: string; readonly periodEnd: string }
  /** On the payout's own page a link to it would lead nowhere. */
  readonly isOnPayout?: boolean
}

/** An exception as its sentence, with the ways to what it is about, and why it was let pass where it was. */
export function ExceptionLine({ exception, of, isOnPayout = false }: ExceptionLineProps) {
  const { says, day, waiver, loadId, payoutId, person } = exception
  const hasPage = useHasPage()
  const zone = useZone(of.ventureId)
  return (
    <TwoLines
      sub={
        <span className={css['ways']}>
          {day && <span>{formatDay(day)}</span>}
          {loadId && hasPage('/freight/loads') && (
            <TextLink link={{ to: '/freight/loads/$id', params: { id: loadId } }}>Open the load</TextLink>
          )}
          {payoutId && !isOnPayout && (
            <TextLink link={{ to: '/incentives/payouts/$id', params: { id: payoutId } }}>Open the payout</TextLink>
          )}
          {person && <TextLink link={personPayLink(of, person.id)}>Pay of {person.name}</TextLink>}
          {waiver && (
            <span>
              Let pass by {waiver.by.name} on {formatDay(dayIn(waiver.at, zone))}: {waiver.reason}
            </span>
          )}
        </span>
      }
    >
      <span className={css['says']}>{says}</span>
    </TwoLines>
  )
}
