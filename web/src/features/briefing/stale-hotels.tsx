import type { StaleHotel } from '@holdfast/contract'
import { Link } from '@tanstack/react-router'
import { counted } from '../../lib/counted.ts'
import { formatDay } from '../../lib/format-time.ts'
import { useHasPage } from '../../lib/use-has-page.ts'
import { Section } from '../../ui/section.tsx'
import css from './pay-lines.module.css'

interface StaleHotelsProps {
  readonly system: readonly StaleHotel[]
}

/** Hotels of which nights are missing, for whoever can bring them in; nothing where all are there. */
export function StaleHotels({ system }: StaleHotelsProps) {
  if (system.length === 0) return null
  return (
    <Section flush title="Data that is late">
      <ul className={css['lines']}>
        {system.map((stale) => (
          <li key={stale.hotel.id}>
            <span>
              <HotelLink stale={stale} />
              <small>{stale.ventureName}</small>
            </span>
            <small>Last night recorded: {formatDay(stale.lastNight)}</small>
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** To its nights, where they are brought in. */
function HotelLink({ stale: { hotel, ventureId, nightsMissing } }: { readonly stale: StaleHotel }) {
  const hasPage = useHasPage()
  const words = `${hotel.name}: ${counted(nightsMissing, 'night')} missing`
  return hasPage('/hotel/figures') ? (
    <Link to="/hotel/figures" search={{ venture: ventureId, hotelId: hotel.id }}>
      {words}
    </Link>
  ) : (
    <b>{words}</b>
  )
}
