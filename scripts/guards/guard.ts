/** Something of the schema that refuses: a policy, a key, a reference, a check or a trigger. */
export type Guard = {
  readonly kind: 'policy' | 'unique' | 'exclusion' | 'reference' | 'check' | 'trigger'
  /** schema.table */
  readonly table: string
  readonly name: string
  /** Takes the guard away. A policy is opened and not dropped: without any policy nobody would see a row. */
  readonly drop: string
}

export function labelOf(guard: Guard): string {
  return `${guard.kind} ${guard.table} ${guard.name}`
}
