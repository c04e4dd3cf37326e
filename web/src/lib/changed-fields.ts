/** The fields whose values differ, with what they are now: nothing else is sent, so nothing else is written over. */
export function changedFields<Values extends object>(before: Values, now: Values): Partial<Values> {
  const old = new Map(Object.entries(before))
  const changed = Object.entries(now).filter(
    ([field, value]) => JSON.stringify(old.get(field)) !== JSON.stringify(value),
  )
  return Object.fromEntries(changed) as Partial<Values>
}
