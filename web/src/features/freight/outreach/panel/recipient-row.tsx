import type { OutreachAnswer, OutreachRecipient } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { TextLink } from '../../../../ui/text-link.tsx'
import type { OutreachWish } from '../outreach-wish.ts'
import { Answer } from './answer.tsx'
import { MessageState } from './message-state.tsx'
import css from './recipient-row.module.css'
import { RecipientState } from './recipient-state.tsx'

interface RecipientRowProps {
  readonly recipient: OutreachRecipient
  readonly zone: string
  /** null: the load is not to be given to it now. */
  readonly onAward: (() => void) | null
  readonly onReply: (() => void) | null
  readonly onMove: (answer: OutreachAnswer) => void
}

/** One carrier that was asked: where, what became of the message, what it said, and what can be done about it. */
export function RecipientRow({ recipient, zone, onAward, onReply, onMove }: RecipientRowProps) {
  const { carrier, address, state, message, answers } = recipient
  return (
    <li className={css['recipient']}>
      <div className={css['line']}>
        <span className={css['who']}>
          <TextLink link={{ to: '/freight/carriers/$id', params: { id: carrier.id } }}>{carrier.name}</TextLink>
          <small>{address}</small>
        </span>
        <span>
          <MessageState message={message} zone={zone} />
        </span>
        <span>
          <RecipientState state={state} />
        </span>
        <span className={css['steps']}>
          {onReply && (
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              aria-label={`Note answer of ${carrier.name}`}
              onClick={onReply}
            >
              Note answer
            </Button>
          )}
          {onAward && (
            <Button variant="default" size="compact-sm" aria-label={`Award to ${carrier.name}`} onClick={onAward}>
              Award
            </Button>
          )}
        </span>
      </div>
      {answers.length > 0 && (
        <ul className={css['answers']} aria-label={`Answers of ${carrier.name}`}>
          {answers.map((answer) => (
            <Answer key={answer.id} answer={answer} zone={zone} onMove={() => onMove(answer)} />
          ))}
        </ul>
      )}
    </li>
  )
}

/** What the row's buttons do, as far as the person may. */
export function stepsOf(wish: Omit<OutreachWish, 'step'>, mayAward: boolean, onWish: (wish: OutreachWish) => void) {
  const { can } = wish.recipient
  return {
    onAward: mayAward && can['award'] ? () => onWish({ ...wish, step: 'award' }) : null,
    onReply: can['reply'] ? () => onWish({ ...wish, step: 'reply' }) : null,
  }
}
