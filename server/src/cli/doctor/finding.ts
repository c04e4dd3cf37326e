/** What one look found. `warn`: it works, and should not stay so; `fail`: it does not work, or soon will not. */
export type Finding = {
  readonly about: string
  readonly state: 'ok' | 'warn' | 'fail'
  readonly says: string
}

export const ok = (about: string, says: string): Finding => ({ about, state: 'ok', says })
/** `says` ends with what to do. */
export const warn = (about: string, says: string): Finding => ({ about, state: 'warn', says })
export const fail = (about: string, says: string): Finding => ({ about, state: 'fail', says })
