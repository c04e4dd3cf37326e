import { IconUpload } from '@tabler/icons-react'
import { useMe, useVenture } from '../../../../lib/session.ts'
import { ButtonLink } from '../../../../ui/button-link.tsx'

/** To the wizard that reads what the bank says it paid, for those who record payments. */
export function UploadConfirmation() {
  const venture = useVenture()
  const { ventures } = useMe()
  const mine = (venture ? [venture] : ventures).filter(
    ({ can }) => can['incentives.payout_pay'] === true && can['imports.open'] === true,
  )
  const [only] = mine
  if (!only) return null
  return (
    <ButtonLink
      variant="default"
      leftSection={<IconUpload size={15} aria-hidden />}
      link={{
        to: '/imports/new',
        search: { kind: 'payments', venture: mine.length === 1 ? only.id : undefined },
      }}
    >
      Upload the bank’s confirmation
    </ButtonLink>
  )
}
