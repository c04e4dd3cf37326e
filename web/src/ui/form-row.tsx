import type { ReactNode } from 'react'
import css from './form.module.css'

/** Fields that belong together beside one another; below one another where there is no room. */
export const FormRow = ({ children }: { readonly children: ReactNode }) => <div className={css['row']}>{children}</div>
