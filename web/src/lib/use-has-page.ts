import { useRouter } from '@tanstack/react-router'
import { useMe } from './session.ts'

/** Whether this build has a page and the server lists it for the person: a link to any other would be dead. */
export function useHasPage(): (path: string) => boolean {
  const { routes } = useMe()
  const { routesByPath } = useRouter()
  return (path) => Object.hasOwn(routesByPath, path) && routes.some((route) => route.path === path)
}
