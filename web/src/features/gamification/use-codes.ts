import { useMe } from '../../lib/session.ts'

/** Codes of ventures, named only for people who collect in more than one. */
export function useCodes(): ReadonlyMap<string, string> {
  const { ventures } = useMe()
  return new Map(ventures.length > 1 ? ventures.map(({ id, code }) => [id, code]) : [])
}
