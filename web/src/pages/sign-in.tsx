import type { contract, Reply } from '@holdfast/contract'
import { useQueryClient } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { CodeStep } from '../features/identity/code-step.tsx'
import { EmailStep } from '../features/identity/email-step.tsx'
import { CardPage } from '../ui/card-page.tsx'

/** Two steps on one card: the address, then the six digits that were mailed to it. */
export function Page() {
  const router = useRouter()
  const client = useQueryClient()
  const { from = '/' } = useSearch({ from: '/sign-in' })
  const [email, setEmail] = useState('')
  const [sent, setSent] = useState<Reply<typeof contract.identity.sendOtp> | null>(null)
  const enter = () => {
    client.clear()
    router.history.replace(from)
  }
  return (
    <CardPage name="Sign in">
      {sent ? (
        <CodeStep email={email} toMailbox={sent.toMailbox} onSignedIn={enter} onBack={() => setSent(null)} />
      ) : (
        <EmailStep
          known={email}
          onSent={(address, reply) => {
            setEmail(address)
            setSent(reply)
          }}
        />
      )}
    </CardPage>
  )
}
