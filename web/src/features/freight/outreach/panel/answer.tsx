import type { OutreachAnswer } from '@holdfast/contract'
import { Button } from '@mantine/core'
import { formatMoney } from '../../../../lib/format.ts'
import { recentWhen } from '../../../../lib/recent-when.ts'
import { State } from '../../../../ui/state.tsx'
import { FoldedText } from '../folded-text.tsx'
import css from './answer.module.css'

interface AnswerProps {
  readonly answer: OutreachAnswer
  readonly zone: string
  readonly onMove: () => void
}

/** What a carrier said: its own words, the price in them, and what was quoted below, folded. */
export function Answer({ answer, zone, onMove }: AnswerProps) {
  const { text, quoted, offer, suggestedOffer, receivedAt } = answer
  if (answer.isAutomatic) return <AutomaticRemark answer={answer} zone={zone} onMove={onMove} />
  return (
    <li className={css['answer']}>
      <div className={css['said']}>
        <p>{text}</p>
        {offer && <b className={css['offer']}>{formatMoney(offer)}</b>}
        {!offer && suggestedOffer && <span className={css['offer']}>names {formatMoney(suggestedOffer)}</span>}
      </div>
      <small>
        <Marks answer={answer} />
        <span>{wayOf(answer)}</span>
        <time dateTime={receivedAt}>{recentWhen(receivedAt, zone)}</time>
        <Move answer={answer} onMove={onMove} />
      </small>
      {quoted && <FoldedText label="Quoted text">{quoted}</FoldedText>}
    </li>
  )
}

/** What a machine wrote, folded: it is in the thread, and nobody's answer. */
const AutomaticRemark = ({ answer, zone, onMove }: AnswerProps) => (
  <li className={css['automatic']}>
    <small>
      <span>Automatic mail from {answer.sender}</span>
      <time dateTime={answer.receivedAt}>{recentWhen(answer.receivedAt, zone)}</time>
      <Move answer={answer} onMove={onMove} />
    </small>
    <FoldedText label="What it says">{answer.text}</FoldedText>
  </li>
)

/** For what came here by its sender alone, and belongs elsewhere. */
const Move = ({ answer: { can, text }, onMove }: Pick<AnswerProps, 'answer' | 'onMove'>) =>
  can['move'] === true && (
    <Button
      variant="subtle"
      color="gray"
      size="compact-xs"
      aria-label={`Move this answer: ${text.slice(0, 40)}`}
      onClick={onMove}
    >
      Move
    </Button>
  )

const Marks = ({ answer: { isDecline, isLate, isFromElsewhere } }: Pick<AnswerProps, 'answer'>) => (
  <>
    {isDecline && (
      <State plain kind="low">
        Declined
      </State>
    )}
    {isLate && (
      <State plain kind="late">
        Late
      </State>
    )}
    {isFromElsewhere && (
      <State plain kind="warn">
        Another address
      </State>
    )}
  </>
)

/** By whom or from where it is known. */
function wayOf({ sender, by, foundBy }: OutreachAnswer): string {
  if (sender === null) return `noted by ${by?.name ?? 'a former colleague'}`
  if (foundBy === 'PERSON') return `from ${sender}, matched by ${by?.name ?? 'a former colleague'}`
  return `from ${sender}`
}
