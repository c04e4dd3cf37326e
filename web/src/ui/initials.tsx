import css from './initials.module.css'

interface InitialsProps {
  readonly name: string
  readonly size?: number
  /** The accent is for the person at the screen; everybody else is grey. */
  readonly me?: boolean
}

/** A person as two letters. The name itself stands beside it or names the button around it. */
export function Initials({ name, size = 24, me }: InitialsProps) {
  return (
    <span className={css['initials']} data-me={me || undefined} style={{ width: size, height: size }} aria-hidden>
      {initialsOf(name)}
    </span>
  )
}

export function initialsOf(name: string): string {
  const words = name.split(/\s+/).filter(Boolean)
  return [words[0], words.length > 1 ? words.at(-1) : undefined].map((word) => [...(word ?? '')][0] ?? '').join('')
}
