import type { ReactNode } from 'react'
import { Facts } from '../../../ui/facts.tsx'
import { NoData } from '../../../ui/no-data.tsx'

interface DetailsProps {
  /** What stands for each; null and empty: not recorded. */
  readonly of: Readonly<Record<string, ReactNode>>
}

/** Names and what is recorded under them; what is missing says so. */
export const Details = ({ of }: DetailsProps) => (
  <Facts
    facts={Object.entries(of).map(([name, value]) => ({
      name,
      value: value === null || value === '' ? <NoData dash reason="Not recorded" /> : value,
    }))}
  />
)
