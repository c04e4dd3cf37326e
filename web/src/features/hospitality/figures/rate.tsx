import { formatMajor } from '../../../lib/format.ts'
import { NoData } from '../../../ui/no-data.tsx'

interface RateProps {
  /** Major units of the currency, as the API sends rates. */
  readonly value: string | null
  readonly currency: string
  readonly dash?: boolean
}

/** Money of one room: ADR, RevPAR and the like. */
export const Rate = ({ value, currency, dash = false }: RateProps) =>
  value === null ? (
    <NoData dash={dash} reason="What it divides is not known, or there is nothing to divide by" />
  ) : (
    formatMajor(value, currency)
  )
