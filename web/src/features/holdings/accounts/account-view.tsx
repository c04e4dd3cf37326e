import type { BankAccount } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconPencil } from '@tabler/icons-react'
import { useState } from 'react'
import { counted } from '../../../lib/counted.ts'
import { formatDay } from '../../../lib/format-time.ts'
import { Facts } from '../../../ui/facts.tsx'
import { Money } from '../../../ui/figure.tsx'
import { Columns, Stack } from '../../../ui/layout.tsx'
import { NoData } from '../../../ui/no-data.tsx'
import { Notice } from '../../../ui/notice.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { Section } from '../../../ui/section.tsx'
import { useToday } from '../use-today.ts'
import {
  type AccountDialogProps,
  EditAccountDialog,
  RecordBalanceDialog,
  VoidAccountDialog,
} from './account-dialogs.tsx'
import { maskedNumber, NO_BALANCE } from './account-words.tsx'
import { Balances } from './balances.tsx'

const DIALOGS: Readonly<Record<'record' | 'edit' | 'void', (props: AccountDialogProps) => React.ReactNode>> = {
  record: RecordBalanceDialog,
  edit: EditAccountDialog,
  void: VoidAccountDialog,
}

/** One account: what it holds, since when that is known, and everything that was recorded of it. */
export function AccountView({ account }: { readonly account: BankAccount }) {
  const [over, setOver] = useState<keyof typeof DIALOGS | null>(null)
  const today = useToday(account.ventureId)
  const { name, numberEnd, bank, entity, currency, voided, latest, closedOn, can } = account
  const Dialog = over && DIALOGS[over]
  return (
    <>
      <PageHeader
        title={name}
        context={`${maskedNumber(numberEnd)} · ${bank} · ${entity.name} · ${currency}`}
        controls={
          <>
            {can['amend'] && (
              <Button
                variant="default"
                leftSection={<IconPencil size={15} aria-hidden />}
                onClick={() => setOver('edit')}
              >
                Edit
              </Button>
            )}
            {can['void'] && (
              <Button variant="default" onClick={() => setOver('void')}>
                Void
              </Button>
            )}
          </>
        }
        action={can['record'] && <Button onClick={() => setOver('record')}>Record balance</Button>}
      />
      <Stack>
        {voided && (
          <Notice kind="bad" title={`Void: ${voided.reason}`}>
            <p>It counts in no figure.</p>
          </Notice>
        )}
        {latest?.isStale && closedOn === null && (
          <Notice kind="warn" title={`The last balance is ${counted(latest.ageDays, 'day')} old`}>
            <p>The dashboard still carries it forward. Record a newer one.</p>
          </Notice>
        )}
        <Columns side={<AccountFacts account={account} />}>
          <Balances account={account} today={today} />
        </Columns>
      </Stack>
      {Dialog && <Dialog account={account} today={today} onClose={() => setOver(null)} />}
    </>
  )
}

const AccountFacts = ({ account: { latest, entity, openedOn, closedOn } }: { readonly account: BankAccount }) => (
  <Section title="Account">
    <Facts
      facts={[
        { name: 'Balance', value: <Money value={latest?.balance ?? null} reason={NO_BALANCE} /> },
        { name: 'As of', value: latest ? formatDay(latest.day, 'year') : <NoData dash reason={NO_BALANCE} /> },
        { name: 'Company', value: entity.name },
        {
          name: 'Opened',
          value: openedOn ? formatDay(openedOn, 'year') : <NoData dash reason="Nobody has said when" />,
        },
        { name: 'Closed', value: closedOn ? formatDay(closedOn, 'year') : 'open' },
      ]}
    />
  </Section>
)
