import { useState } from 'react'
import { between } from './selection.ts'

export interface Selection {
  /** Only of rows that are still there, in their order. */
  readonly keys: readonly string[]
  readonly all: 'all' | 'some' | 'none'
  readonly has: (key: string) => boolean
  /** `through`: with all rows since the one that was set last. */
  readonly set: (key: string, on: boolean, through: boolean) => void
  readonly setAll: (on: boolean) => void
}

/** Which rows of a list are ticked. Rows that leave the list leave the selection. */
export function useSelection(rows: readonly string[]): Selection {
  const [ticked, tick] = useState<ReadonlySet<string>>(new Set())
  const [last, setLast] = useState<string | null>(null)
  const keys = rows.filter((key) => ticked.has(key))
  return {
    keys,
    all: keys.length === 0 ? 'none' : keys.length === rows.length ? 'all' : 'some',
    has: (key) => ticked.has(key),
    set: (key, on, through) => {
      const stretch = through && last !== null ? between(rows, last, key) : [key]
      tick(new Set(on ? [...keys, ...stretch] : keys.filter((each) => !stretch.includes(each))))
      setLast(key)
    },
    setAll: (on) => tick(new Set(on ? rows : [])),
  }
}
