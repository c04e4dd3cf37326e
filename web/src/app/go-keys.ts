import { useRouter } from '@tanstack/react-router'
import { useMemo } from 'react'
import { nameOf, useMenu } from './menu.ts'

export interface GoKey {
  readonly key: string
  readonly path: string
  readonly label: string
}

/** The pages of the menu that have a letter: g and then it. */
export function useGoKeys(): readonly GoKey[] {
  const menu = useMenu()
  const { routesByPath } = useRouter()
  return useMemo(() => {
    const keys = new Map(
      Object.values(routesByPath).map(({ fullPath, options }) => [fullPath as string, options.staticData?.key]),
    )
    return menu.flatMap((entry) => {
      const key = keys.get(entry.path)
      return key ? [{ key, path: entry.path, label: nameOf(entry, menu) }] : []
    })
  }, [menu, routesByPath])
}
