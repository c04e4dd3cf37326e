import { ProblemError } from './problem-error.ts'

/** What a page view tells at most: one that breaks in a loop says the same thing for ever. */
const MOST = 5
const told = new Set<string>()
let pagePattern: () => string = () => ''

/** Tells the server of every error that nobody caught. `pattern`: the route of the page, its parameters by name only. */
export function tellErrors(pattern: () => string): void {
  pagePattern = pattern
  addEventListener('error', ({ error }) => tellError(error))
  addEventListener('unhandledrejection', ({ reason }) => tellError(reason))
}

/** Once for each error. What the server answered is no error of the page, and what has no stack (of an extension, a cancelled read) says nothing. */
export function tellError(error: unknown): void {
  if (!(error instanceof Error) || error instanceof ProblemError || error.name === 'AbortError') return
  const { message, stack = '' } = error
  if (told.size >= MOST || told.size === told.add(message + stack).size) return
  const body = {
    message: message.slice(0, 500),
    stack: stack.slice(0, 3000),
    path: pagePattern().slice(0, 200),
    release: RELEASE,
  }
  fetch('/api/error-reports', {
    method: 'POST',
    keepalive: true,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  }).catch(() => {})
}

/** The hashed name of the file that this is built into. */
const RELEASE = import.meta.url.replace(/^.*\/|[?#].*$/g, '').slice(0, 100)
