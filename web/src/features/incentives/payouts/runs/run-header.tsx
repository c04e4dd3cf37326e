import { contract, type PayoutRunDetail } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { IconCheck, IconFileDollar } from '@tabler/icons-react'
import { formatInstant } from '../../../../lib/format-time.ts'
import { asProblem } from '../../../../lib/problem-error.ts'
import { useCommand } from '../../../../lib/use-command.ts'
import { PageHeader } from '../../../../ui/page-header.tsx'
import { State } from '../../../../ui/state.tsx'
import { toast } from '../../../../ui/toast.tsx'
import { PAYOUT_ANSWERS } from '../payout-answers.ts'
import { periodName } from '../payout-names.ts'
import { useZone } from '../use-zone.ts'
import css from './run-header.module.css'
import { runState } from './run-words.ts'

export type RunWish = 'approve' | 'void'

interface RunHeaderProps {
  readonly run: PayoutRunDetail
  readonly onWish: (wish: RunWish) => void
}

export function RunHeader({ run, onWish }: RunHeaderProps) {
  const { can, ventureName, person, madeBy, madeAt } = run
  const zone = useZone(run.ventureId)
  const file = useMakeFile(run.id)
  const { kind, words } = runState(run)
  const name = `Payouts of ${periodName(run)}`
  const mayApprove = can['approve'] === true
  const fileButton = (
    <Button
      {...(mayApprove && { variant: 'default' })}
      leftSection={<IconFileDollar size={15} aria-hidden />}
      loading={file.isPending}
      onClick={file.make}
    >
      Make payment file
    </Button>
  )
  return (
    <PageHeader
      name={name}
      title={
        <span className={css['title']}>
          {name}
          <State kind={kind}>{words}</State>
        </span>
      }
      context={`${ventureName} · ${person ? `only ${person.name}` : 'everybody'} · made by ${madeBy.name}, ${formatInstant(madeAt, zone, true)}`}
      controls={
        <>
          {can['void'] && (
            <Button variant="default" onClick={() => onWish('void')}>
              Void the drafts
            </Button>
          )}
          {can['makeFile'] && mayApprove && fileButton}
        </>
      }
      action={
        mayApprove ? (
          <Button leftSection={<IconCheck size={15} aria-hidden />} onClick={() => onWish('approve')}>
            Approve
          </Button>
        ) : (
          can['makeFile'] && fileButton
        )
      }
    />
  )
}

function useMakeFile(runId: string) {
  const { mutate, isPending } = useCommand(contract.paymentFiles.makePaymentFile, { refreshes: PAYOUT_ANSWERS })
  const make = () =>
    mutate(
      { runId },
      {
        onSuccess: ({ number }) => void toast(`Payment file ${number} is made. Download it below.`),
        onError: (error) => void toast(asProblem(error).detail, { kind: 'failed' }),
      },
    )
  return { make, isPending }
}
