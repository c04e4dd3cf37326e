import { contract, type Reply } from '@holdfast/contract'
import { Button, TextInput, Title } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useCommand } from '../../lib/use-command.ts'
import { Problem } from '../../ui/problem.tsx'
import css from './sign-in.module.css'

interface EmailStepProps {
  /** What was typed before, when the person came back to correct it. */
  readonly known: string
  readonly onSent: (email: string, reply: Reply<typeof contract.identity.sendOtp>) => void
}

export function EmailStep({ known, onSent }: EmailStepProps) {
  const [email, setEmail] = useState(known)
  const [wrong, setWrong] = useState(false)
  const send = useCommand(contract.identity.sendOtp, { onDone: (reply, input) => onSent(input.email, reply) })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const address = email.trim()
    const readable = /^\S+@\S+\.\S+$/.test(address)
    setWrong(!readable)
    if (readable) send.mutate({ email: address })
  }
  return (
    <form noValidate className={css['step']} onSubmit={submit}>
      <div>
        <Title order={1}>Sign in</Title>
        <p className={css['lead']}>We mail you a code of six digits. There is no password to remember.</p>
      </div>
      {send.isError && <Problem error={send.error} />}
      <TextInput
        label="E-mail"
        type="email"
        name="email"
        autoComplete="username"
        inputMode="email"
        autoFocus
        size="md"
        placeholder="you@company.com"
        value={email}
        onChange={(event) => {
          setEmail(event.currentTarget.value)
          setWrong(false)
        }}
        error={wrong && 'Enter your whole e-mail address, such as you@company.com.'}
      />
      <Button type="submit" fullWidth loading={send.isPending}>
        Mail me a code
      </Button>
    </form>
  )
}
