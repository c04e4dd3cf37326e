import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'

/** A server in a process of its own, so that neither it nor the load on it shares a thread with the measuring. */
export type Serving = { readonly url: string; readonly stop: () => Promise<void> }

export function serveProduct(ownerUrl: string, runs: 'web' | 'web,worker' | 'worker'): Promise<Serving> {
  return start('servers/product.ts', { ownerUrl, runs })
}

export function serveFloor(name: 'list' | 'call', superUrl: string): Promise<Serving> {
  return start(`servers/${name}-floor.ts`, { superUrl })
}

function start(file: string, options: object): Promise<Serving> {
  return new Promise((ready, fail) => {
    const child = fork(join(import.meta.dirname, file), [JSON.stringify(options)])
    child.once('exit', (code) => fail(new Error(`${file} ended with ${code}`)))
    child.once('message', (message) => {
      child.removeAllListeners('exit')
      ready({ url: `http://127.0.0.1:${(message as { port: number }).port}`, stop: () => end(child) })
    })
  })
}

function end(child: ChildProcess): Promise<void> {
  return new Promise((done) => {
    child.once('exit', () => done())
    child.kill('SIGKILL')
  })
}
