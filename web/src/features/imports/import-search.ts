/** What the addresses of the wizard carry. Part of the first load: it only sorts out what is no text. */
export interface ImportSearch {
  /** What the new file holds. */
  readonly kind?: string | undefined
  /** Of a file that is not imported yet: its columns, or the check of its rows. */
  readonly step?: 'columns' | 'check' | undefined
}

export function importSearch({ kind, step }: Record<string, unknown>): ImportSearch {
  return {
    ...(typeof kind === 'string' && { kind }),
    ...((step === 'columns' || step === 'check') && { step }),
  }
}
