import { Button } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { dayIn, formatDay, formatTime } from '../../lib/format-time.ts'
import { type Choice, ExportButton } from '../../ui/export-button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { PayPeriodPicker } from './pay-period-picker.tsx'
import { usePayAddress } from './use-pay-address.ts'
import type { NamedWallet } from './wallet.ts'
import { WalletSwitch } from './wallet-switch.tsx'

interface PayHeaderProps {
  /** "My pay", "Pay of Ana Whitfield". */
  readonly title: string
  readonly who: string
  readonly wallets: readonly NamedWallet[]
  readonly wallet: NamedWallet | undefined
  readonly liveFrom?: string | undefined
  readonly asOf: string | null
  readonly files: readonly Choice[]
}

export function PayHeader({ title, who, wallets, wallet, liveFrom, asOf, files }: PayHeaderProps) {
  const { name, span, isRunning } = usePayAddress()
  const context = [who, wallet?.ventureName, wallet && asOf !== null && countedText(wallet, asOf, span, isRunning)]
  return (
    <PageHeader
      title={`${title}, ${name}`}
      context={context.filter(Boolean).join(' · ')}
      controls={
        <>
          {wallets.length > 1 && <WalletSwitch wallets={wallets} chosen={wallet?.key ?? ''} />}
          <PayPeriodPicker liveFrom={liveFrom ?? wallet?.venture.liveFrom} />
          <ExportButton choices={files} />
          <Button variant="default" leftSection={<IconPrinter size={15} aria-hidden />} onClick={() => window.print()}>
            Print
          </Button>
        </>
      }
    />
  )
}

type Span = { readonly from: string; readonly to: string }

/** "1 to 17 Jun counted, running · as of Thu 18 Jun 08:12 CDT". */
function countedText({ venture: { zone } }: NamedWallet, asOf: string, { from, to }: Span, isRunning: boolean): string {
  const today = dayIn(asOf, zone)
  const last = isRunning ? today : to
  const first = from.slice(0, 7) === last.slice(0, 7) ? Number(from.slice(8)) : brief(from)
  const days = from === last ? brief(last) : `${first} to ${brief(last)}`
  const running = isRunning ? ', running' : ''
  return `${days} counted${running} · as of ${formatDay(today, 'brief')} ${formatTime(asOf, zone, true)}`
}

/** "17 Jun" */
const brief = (day: string): string => formatDay(day, 'brief').split(' ').slice(1).join(' ')
