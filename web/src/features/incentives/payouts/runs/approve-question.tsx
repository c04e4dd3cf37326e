import type { PayoutRunDetail } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { counted } from '../../../../lib/counted.ts'
import { formatMoney } from '../../../../lib/format.ts'
import { DialogBody } from '../../../../ui/dialog-body.tsx'
import { Facts } from '../../../../ui/facts.tsx'
import { Notice } from '../../../../ui/notice.tsx'
import { Problem } from '../../../../ui/problem.tsx'
import css from './approve.module.css'
import { allChecks } from './control-checks.ts'

interface ApproveQuestionProps {
  readonly run: PayoutRunDetail
  readonly busy: boolean
  readonly error: unknown
  readonly onApprove: () => void
  readonly onClose: () => void
}

/** What approval does, for how many and how much, and what stays behind. */
export function ApproveQuestion({ run, busy, error, onApprove, onClose }: ApproveQuestionProps) {
  const open = run.exceptions.reduce((sum, each) => sum + each.open, 0)
  return (
    <DialogBody>
      <Facts
        facts={[
          { name: 'Drafts', value: run.counts.DRAFT },
          ...run.totals.map(({ currency, netMinor, payableMinor }) => ({
            name: `Run total, ${currency}`,
            value: (
              <>
                <b>{formatMoney({ minor: payableMinor, currency })}</b> payable, net{' '}
                {formatMoney({ minor: netMinor, currency })}
              </>
            ),
          })),
        ]}
      />
      <p>
        Their days are locked: what changes later is paid beside them, in the next period. Drafts that you made, and
        your own pay, stay for somebody else.
      </p>
      {open > 0 && (
        <Notice kind="warn" title={`${counted(open, 'exception is', 'exceptions are')} open`}>
          <p>
            A payout that one of them concerns stays a draft and says why. What concerns no single payout stops the
            whole run until it is put right or let pass.
          </p>
        </Notice>
      )}
      {differing(run) && (
        <Notice kind="bad" title="Control figures differ">
          <p>Have that looked at first: something is counted in one place and not in another.</p>
        </Notice>
      )}
      {error ? <Problem error={error} /> : null}
      <div className={css['buttons']}>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
        <Button onClick={onApprove} loading={busy} data-autofocus>
          Approve
        </Button>
      </div>
    </DialogBody>
  )
}

const differing = ({ control }: PayoutRunDetail): boolean =>
  allChecks(control).some(({ difference }) => difference !== 0)
