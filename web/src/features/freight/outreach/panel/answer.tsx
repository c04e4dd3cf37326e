import type { OutreachAnswer } from '@holdfast/contract'
import { formatMoney } from '../../../../lib/format.ts'
import { State } from '../../../../ui/state.tsx'
import { recentWhen } from '../../when-text.ts'
import { FoldedText } from '../folded-text.tsx'
import css from './answer.module.css'

interface AnswerProps {
  readonly answer: OutreachAnswer
  readonly zone: string
}

/** What a carrier said: its own words, the price in them, and what was quoted below, folded. */
export function Answer({ answer, zone }: AnswerProps) {
  const { text, quoted, offer, suggestedOffer, receivedAt } = answer
  if (answer.isAutomatic) return <AutomaticRemark answer={answer} zone={zone} />
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
      </small>
      {quoted && <FoldedText label="Quoted text">{quoted}</FoldedText>}
    </li>
  )
}

/** What a machine wrote, folded: it is in the thread, and nobody's answer. */
const AutomaticRemark = ({ answer: { text, sender, receivedAt }, zone }: AnswerProps) => (
  <li className={css['automatic']}>
    <small>
      <span>Automatic mail from {sender}</span>
      <time dateTime={receivedAt}>{recentWhen(receivedAt, zone)}</time>
    </small>
    <FoldedText label="What it says">{text}</FoldedText>
  </li>
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
