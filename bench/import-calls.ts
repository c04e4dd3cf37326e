import { setTimeout as pause } from 'node:timers/promises'
import type { Import } from '@holdfast/contract'
import { VENTURES } from '../server/src/testing/world/ventures.ts'

type Person = { readonly url: string; readonly cookie: string }
export type Imported = {
  readonly seen: Import
  readonly done: Import
  /** Sent, stored, read, checked and compared. */
  readonly previewSeconds: number
  /** From the commit to the last row stored, seen by asking. */
  readonly commitSeconds: number
  /** How many different steps of progress were seen on the way. */
  readonly steps: number
}

const POLL_MS = 10

/** A file of calls as a person imports it. */
export async function importCalls(person: Person, file: Buffer): Promise<Imported> {
  const began = performance.now()
  const seen = await previewCalls(person, file)
  const previewed = performance.now()
  await ask(person, `/api/imports/${seen.id}/commit`, {
    method: 'POST',
    body: JSON.stringify({ version: seen.version }),
    headers: JSON_BODY,
  })
  const progress = new Set<number>()
  for (;;) {
    const done = await ask(person, `/api/imports/${seen.id}`, {})
    progress.add(done.progress.linesDone)
    if (done.status !== 'COMMITTING') {
      const commitSeconds = (performance.now() - previewed) / 1000
      return { seen, done, previewSeconds: (previewed - began) / 1000, commitSeconds, steps: progress.size }
    }
    await pause(POLL_MS)
  }
}

export function previewCalls(person: Person, file: Buffer): Promise<Import> {
  const form = new FormData()
  form.set('kind', 'call-logs')
  form.set('ventureId', VENTURES.callbridge.id)
  form.set('file', new Blob([new Uint8Array(file)]), 'calls.csv')
  return ask(person, '/api/imports', { method: 'POST', body: form })
}

const JSON_BODY = { 'content-type': 'application/json' }

async function ask({ url, cookie }: Person, path: string, request: RequestInit): Promise<Import> {
  const response = await fetch(`${url}${path}`, { ...request, headers: { ...request.headers, cookie } })
  const body = await response.text()
  if (response.status !== 200) throw new Error(`${path} answered ${response.status} ${body.slice(0, 500)}`)
  return JSON.parse(body) as Import
}
