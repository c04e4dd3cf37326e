import type { Dispute } from '@holdfast/contract'
import { formatMoney } from '../../../../lib/format.ts'
import { formatInstant } from '../../../../lib/format-time.ts'
import { Section } from '../../../../ui/section.tsx'
import { useZone } from '../use-zone.ts'
import css from './dispute.module.css'
import { disputeStatusName } from './dispute-words.ts'

/** What the payee says, and below it the answer. */
export function DisputeText({ dispute }: { readonly dispute: Dispute }) {
  const { says, person, openedAt, resolution, resolvedBy, resolvedAt, status, granted, ventureId } = dispute
  const zone = useZone(ventureId)
  return (
    <>
      <Section title={`${person.name} says`} aside={formatInstant(openedAt, zone, true)}>
        <p className={css['says']}>{says}</p>
      </Section>
      {resolution !== null && (
        <Section
          title={granted ? `${disputeStatusName(status)}: ${formatMoney(granted)} granted` : disputeStatusName(status)}
          aside={resolvedAt && `${resolvedBy?.name ?? ''} · ${formatInstant(resolvedAt, zone, true)}`}
        >
          <p className={css['says']}>{resolution}</p>
          {granted && (
            <p className={css['muted']}>
              It is booked as an adjustment beside the line, and paid with the period of the day on which it was
              granted.
            </p>
          )}
        </Section>
      )}
    </>
  )
}
