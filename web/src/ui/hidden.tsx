import type { ReactNode } from 'react'
import css from './hidden.module.css'

/** Words for people who listen instead of looking. */
export const Hidden = ({ children }: { children: ReactNode }) => <span className={css['hidden']}>{children}</span>
