import { contract } from '@holdfast/contract'
import { Anchor, Button, TextInput, Title } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useState } from 'react'
import { useCommand } from '../../lib/use-command.ts'
import { Problem } from '../../ui/problem.tsx'
import { Resend } from './resend.tsx'
import css from './sign-in.module.css'

interface CodeStepProps {
  readonly email: string
  /** No mail leaves this server: the code waits in its own mailbox. */
  readonly toMailbox: boolean
  readonly onSignedIn: () => void
  readonly onBack: () => void
}

/** One field and not six: password managers and the phone's keyboard fill it, and it can be pasted into. */
export function CodeStep({ email, toMailbox, onSignedIn, onBack }: CodeStepProps) {
  const { code, type, submit, verify } = useCode(email, onSignedIn)
  const wrongCode = verify.error?.status === 422
  return (
    <form noValidate className={css['step']} onSubmit={submit}>
      <div>
        <Title order={1}>Enter the code</Title>
        <p className={css['lead']}>
          If <b>{email}</b> belongs to an account, a code is in its mailbox now. It is valid for ten minutes.
        </p>
        {toMailbox && (
          <p className={css['lead']}>
            This server keeps its mail to itself: {/* In a tab of its own, so that this step and its address stay. */}
            <Anchor component={Link} to="/mailbox" target="_blank" underline="always">
              open its mailbox
            </Anchor>
            .
          </p>
        )}
      </div>
      {verify.isError && !wrongCode && <Problem error={verify.error} />}
      <input type="hidden" name="email" autoComplete="username" value={email} />
      <TextInput
        label="Code"
        name="otp"
        inputMode="numeric"
        autoComplete="one-time-code"
        autoFocus
        size="md"
        classNames={{ input: css['code'] ?? '' }}
        value={code}
        onChange={(event) => type(event.currentTarget.value)}
        error={wrongCode && verify.error?.detail}
      />
      <Button type="submit" fullWidth loading={verify.isPending} disabled={code.length < 6}>
        Sign in
      </Button>
      <div className={css['foot']}>
        <Resend email={email} />
        <button type="button" className={css['link']} onClick={onBack}>
          Use another address
        </button>
      </div>
    </form>
  )
}

/** Six digits are enough to go: nobody has to press the button after the last one. */
function useCode(email: string, onSignedIn: () => void) {
  const [code, setCode] = useState('')
  const verify = useCommand(contract.identity.verifyOtp, { onDone: onSignedIn })
  const type = (text: string) => {
    const digits = text.replace(/\D/g, '').slice(0, 6)
    setCode(digits)
    if (verify.isError) verify.reset()
    if (digits.length === 6 && digits !== code) verify.mutate({ email, otp: digits })
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (code.length === 6) verify.mutate({ email, otp: code })
  }
  return { code, type, submit, verify }
}
