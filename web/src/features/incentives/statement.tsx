import { WithPanel } from '../../ui/layout.tsx'
import { AdjustmentList } from './adjustment-list.tsx'
import { AgreementNote } from './agreement-note.tsx'
import { ByDay } from './by-day.tsx'
import { ByRule } from './by-rule.tsx'
import { Coming } from './coming.tsx'
import { OpenedLine } from './opened-line.tsx'
import { PlanLink } from './plan-link.tsx'
import { usePlans } from './plan-rules.ts'
import { Total } from './total.tsx'
import { usePayAddress } from './use-pay-address.ts'
import type { NamedWallet } from './wallet.ts'

interface StatementProps {
  readonly wallet: NamedWallet
  /** The pay of whoever reads it. */
  readonly isMine: boolean
}

/** A period of one wallet: total, next steps, rules, days, and the amount that is open beside them. */
export function Statement({ wallet, isMine }: StatementProps) {
  const { isRunning, span, line, change } = usePayAddress()
  const { data: plans } = usePlans(wallet.ventureId)
  const isShown = wallet.days.some(({ lines }) => lines.some(({ id }) => id === line))
  const close = () => change({ line: undefined })
  return (
    <WithPanel panel={isShown && line !== undefined && <OpenedLine key={line} id={line} onClose={close} />}>
      <Total wallet={wallet} isRunning={isRunning} to={span.to} />
      {isRunning && <Coming wallet={wallet} venturesCurrency={wallet.venture.currency} />}
      <ByRule wallet={wallet} plans={plans?.items ?? []} aside={<PlanLink wallet={wallet} isMine={isMine} />} />
      <AdjustmentList wallet={wallet} />
      <ByDay wallet={wallet} />
      {wallet.days.length > 0 && <AgreementNote wallet={wallet} />}
    </WithPanel>
  )
}
