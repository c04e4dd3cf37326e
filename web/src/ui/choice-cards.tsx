import type { Icon } from '@tabler/icons-react'
import { useId } from 'react'
import css from './choice-cards.module.css'

export interface ChoiceCard {
  readonly value: string
  readonly title: string
  /** What it is for, in one sentence. */
  readonly text: string
  readonly icon?: Icon | undefined
}

interface ChoiceCardsProps {
  /** The question: "What is in the file?" */
  readonly legend: string
  readonly cards: readonly ChoiceCard[]
  readonly chosen: string | null
  readonly onChoose: (value: string) => void
}

/** One of several that need a sentence each; the arrows walk them as they walk any set of choices. */
export function ChoiceCards({ legend, cards, chosen, onChoose }: ChoiceCardsProps) {
  const id = useId()
  return (
    <fieldset className={css['choice']}>
      <legend>{legend}</legend>
      <div className={css['cards']}>
        {cards.map(({ value, title, text, icon: Picture }) => (
          <label key={value} className={css['card']}>
            <input
              type="radio"
              name={id}
              value={value}
              checked={value === chosen}
              onChange={() => onChoose(value)}
              aria-describedby={`${id}-${value}`}
              aria-label={title}
            />
            {Picture && <Picture size={18} stroke={1.7} aria-hidden />}
            <span>
              <b>{title}</b>
              <small id={`${id}-${value}`}>{text}</small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
