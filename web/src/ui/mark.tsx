import css from './mark.module.css'

/** The H of Holdfast, two posts and a tie. */
export function Mark({ size = 20 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden className={css['mark']}>
      <rect width="20" height="20" rx="5" />
      <path d="M6.5 4.5v11M13.5 4.5v11M6.5 10h7" />
    </svg>
  )
}
