import type { contract, Reply } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { useClipboard } from '@mantine/hooks'
import { IconCheck, IconCopy } from '@tabler/icons-react'
import { formatInstant } from '../../lib/format-time.ts'
import { ownZone } from '../../lib/zones.ts'
import css from './mailbox.module.css'

interface MailboxMessageProps {
  readonly message: Reply<typeof contract.identity.mailbox>['items'][number]
}

export function MailboxMessage({ message: { recipient, subject, body, at } }: MailboxMessageProps) {
  const code = /\b\d{6}\b/.exec(body)?.[0]
  return (
    <li>
      <div className={css['head']}>
        <b>{recipient}</b>
        <time dateTime={at}>{formatInstant(at, ownZone())}</time>
      </div>
      <p>{subject}</p>
      {code ? <Code code={code} recipient={recipient} /> : <p className={css['body']}>{body}</p>}
    </li>
  )
}

function Code({ code, recipient }: { readonly code: string; readonly recipient: string }) {
  const { copy, copied } = useClipboard({ timeout: 2000 })
  return (
    <div className={css['code']}>
      <span className={css['digits']}>{code}</span>
      <Button
        variant="default"
        leftSection={copied ? <IconCheck size={15} aria-hidden /> : <IconCopy size={15} aria-hidden />}
        aria-label={`Copy the code of ${recipient}`}
        onClick={() => copy(code)}
      >
        {copied ? 'Copied' : 'Copy'}
      </Button>
    </div>
  )
}
