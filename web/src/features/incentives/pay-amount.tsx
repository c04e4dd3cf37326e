import type { PayLine } from '@holdfast/contract'
import { formatMoney } from '../../lib/format.ts'
import { formatDay } from '../../lib/format-time.ts'
import { Amount } from '../../ui/amount.tsx'

interface PayAmountProps {
  readonly line: PayLine
  readonly opened: string | undefined
  readonly onOpen: (id: string | undefined) => void
}

/** The amount of a line, which opens to where it comes from; a zero opens too, and says why it is one. */
export function PayAmount({ line, opened, onOpen }: PayAmountProps) {
  const text = formatMoney(line.amount)
  const isOpen = opened === line.id
  return (
    <Amount
      label={`${formatDay(line.day)}, ${line.ruleName}, ${text}`}
      opened={isOpen}
      onOpen={() => onOpen(isOpen ? undefined : line.id)}
    >
      {text}
    </Amount>
  )
}
