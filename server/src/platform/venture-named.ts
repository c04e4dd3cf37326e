/** The venture that an input or a reply names. */
export function ventureNamedBy(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !('ventureId' in value)) return null
  return typeof value.ventureId === 'string' ? value.ventureId : null
}
