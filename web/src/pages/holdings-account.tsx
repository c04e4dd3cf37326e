import { contract } from '@holdfast/contract'
import { useParams } from '@tanstack/react-router'
import { AccountView } from '../features/holdings/accounts/account-view.tsx'
import { useReply } from '../lib/query.ts'
import { ButtonLink } from '../ui/button-link.tsx'
import { Stack } from '../ui/layout.tsx'
import { PageSkeleton } from '../ui/page-skeleton.tsx'
import { Problem } from '../ui/problem.tsx'

export function Page() {
  const { id = '' } = useParams({ strict: false })
  const { data: account, error, refetch } = useReply(contract.bankAccounts.getBankAccount, { id })
  if (account) return <AccountView key={id} account={account} />
  if (!error) return <PageSkeleton />
  return (
    <Stack>
      <Problem error={error} retry={error.status === 404 ? undefined : () => void refetch()} />
      <div>
        <ButtonLink variant="default" link={{ to: '/holdings/accounts' }}>
          Go to the list of bank accounts
        </ButtonLink>
      </div>
    </Stack>
  )
}
