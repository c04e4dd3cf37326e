import { contract } from '@holdfast/contract'
import { useEffect, useState } from 'react'
import { useCommand } from '../../lib/use-command.ts'
import css from './sign-in.module.css'

/** The server sends at most three codes a minute; waiting here is kinder than its refusal. */
const WAIT = 30

export function Resend({ email }: { readonly email: string }) {
  const [left, setLeft] = useState(WAIT)
  const [again, setAgain] = useState(false)
  const send = useCommand(contract.identity.sendOtp, {
    onDone: () => {
      setAgain(true)
      setLeft(WAIT)
    },
  })
  useEffect(() => {
    if (left === 0) return
    const tick = setTimeout(() => setLeft(left - 1), 1000)
    return () => clearTimeout(tick)
  }, [left])
  return (
    <span>
      <span role="status">
        {send.isError && `${send.error.message} `}
        {again && 'A new code is on its way. '}
      </span>
      {left > 0 ? (
        <span className={css['wait']}>New code in {left} s</span>
      ) : (
        <button type="button" className={css['link']} disabled={send.isPending} onClick={() => send.mutate({ email })}>
          Mail a new code
        </button>
      )}
    </span>
  )
}
