import type { OutboundMessage } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { counted } from '../../../lib/counted.ts'
import { formatInstant } from '../../../lib/format-time.ts'
import type { Column } from '../../../ui/column.ts'
import { Hidden } from '../../../ui/hidden.tsx'
import { State } from '../../../ui/state.tsx'
import css from './message-columns.module.css'
import type { MessageWish } from './message-dialog.tsx'
import { CHANNEL_WORDS, MESSAGE_WORDS, nameOf } from './message-words.ts'

type OnWish = (wish: MessageWish) => void

export const messageColumns = (zone: string, onWish: OnWish): readonly Column<OutboundMessage>[] => [
  {
    key: 'what',
    head: 'Message',
    cell: (message) => (
      <div className={css['what']}>
        <b>{nameOf(message)}</b>
        <small>{detail(message)}</small>
        {message.reason && <span>{message.reason}</span>}
        <div className={css['phone']}>
          <small>{formatInstant(message.createdAt, zone)}</small>
          <MessageState message={message} />
          <Acts message={message} onWish={onWish} />
        </div>
      </div>
    ),
  },
  { key: 'at', head: 'Made', width: 190, phone: false, cell: ({ createdAt }) => formatInstant(createdAt, zone) },
  { key: 'state', head: 'State', width: 130, phone: false, cell: (message) => <MessageState message={message} /> },
  {
    key: 'acts',
    head: <Hidden>Actions</Hidden>,
    figure: true,
    width: 220,
    phone: false,
    cell: (message) => <Acts message={message} onWish={onWish} />,
  },
]

const detail = ({ channel, recipient, venture, attempts, subject }: OutboundMessage): string =>
  [
    subject === null ? null : `${CHANNEL_WORDS[channel]} to ${recipient}`,
    venture?.name ?? 'The group',
    attempts > 1 && counted(attempts, 'attempt'),
  ]
    .filter(Boolean)
    .join(' · ')

const MessageState = ({ message: { state } }: { readonly message: OutboundMessage }) => (
  <State plain kind={MESSAGE_WORDS[state].kind}>
    {MESSAGE_WORDS[state].word}
  </State>
)

function Acts({ message, onWish }: { readonly message: OutboundMessage; readonly onWish: OnWish }) {
  const { can } = message
  if (!can['resend'] && !can['settle']) return null
  const name = nameOf(message)
  return (
    <span className={css['acts']}>
      {can['settle'] && (
        <Button variant="default" aria-label={`Settle: ${name}`} onClick={() => onWish({ is: 'settle', message })}>
          Settle
        </Button>
      )}
      {can['resend'] && (
        <Button variant="default" aria-label={`Send again: ${name}`} onClick={() => onWish({ is: 'resend', message })}>
          Send again
        </Button>
      )}
    </span>
  )
}
