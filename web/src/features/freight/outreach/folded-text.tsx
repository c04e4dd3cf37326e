import css from './folded-text.module.css'

interface FoldedTextProps {
  /** What is behind it: "Quoted text". */
  readonly label: string
  readonly children: React.ReactNode
}

/** What few want to read stays out of the way until somebody opens it. */
export const FoldedText = ({ label, children }: FoldedTextProps) => (
  <details className={css['folded']}>
    <summary>{label}</summary>
    <div className={css['text']}>{children}</div>
  </details>
)
