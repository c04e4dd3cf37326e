import type { ReactNode } from 'react'
import { Hidden } from './hidden.tsx'

interface BonesProps {
  /** What is being read, for those who do not see it: "Loading the load…". */
  readonly label: string
  readonly children: ReactNode
}

/** A page before its figures are there: each part in outline where it will stand. */
export const Bones = ({ label, children }: BonesProps) => (
  <div role="status">
    <Hidden>{label}</Hidden>
    <div aria-busy>{children}</div>
  </div>
)
