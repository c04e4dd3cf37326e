import { createServer } from 'node:net'
import type { Env } from '../env.ts'

/** Asked before the long steps: nobody should wait for a demo group that cannot be served. */
export async function checkPort(env: Pick<Env, 'PORT' | 'HOST'>): Promise<void> {
  const probe = createServer()
  try {
    await new Promise<void>((resolve, reject) => {
      probe.once('error', reject)
      probe.listen(env.PORT, env.HOST, resolve)
    })
  } catch (error) {
    throw portError(error, env.PORT)
  }
  await new Promise((resolve) => probe.close(resolve))
}

/** Why a port cannot be listened on, in one sentence where we know it. */
export function portError(error: unknown, port: number): unknown {
  if (!(error instanceof Error && 'code' in error)) return error
  if (error.code === 'EADDRINUSE')
    return new Error(`Port ${port} is taken. Stop the other program, or start with PORT=${port + 1} npm start.`)
  if (error.code === 'EACCES')
    return new Error(`Port ${port} needs more rights than this account has. Choose one above 1023 with PORT=.`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
    return new Error('HOST is not an address of this machine. Leave it out, or use 127.0.0.1 or 0.0.0.0.')
  return error
}
