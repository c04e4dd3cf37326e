import { useQueryClient } from '@tanstack/react-query'
import { useRouter, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { CodeStep } from '../features/identity/code-step.tsx'
import { EmailStep } from '../features/identity/email-step.tsx'
import { Mark } from '../ui/mark.tsx'
import css from './sign-in.module.css'

/** Two steps on one card: the address, then the six digits that were mailed to it. */
export function Page() {
  const router = useRouter()
  const client = useQueryClient()
  const { from = '/' } = useSearch({ from: '/sign-in' })
  const [email, setEmail] = useState('')
  const [sent, setSent] = useState(false)
  const enter = () => {
    client.clear()
    router.history.replace(from)
  }
  return (
    <main className={css['page']}>
      <title>Sign in · Holdfast</title>
      <div className={css['card']}>
        <div className={css['brand']}>
          <Mark size={28} />
          <span>Holdfast</span>
        </div>
        {sent ? (
          <CodeStep email={email} onSignedIn={enter} onBack={() => setSent(false)} />
        ) : (
          <EmailStep
            known={email}
            onSent={(address) => {
              setEmail(address)
              setSent(true)
            }}
          />
        )}
      </div>
    </main>
  )
}
