/** Its message is one sentence for the person who started Holdfast; the stack says nothing to them. */
export class EmbeddedError extends Error {
  override name = 'EmbeddedError'
}

/** Turns what the disk or a program said into that sentence; leaves other errors, which are ours, as they are. */
export function inOneSentence(error: unknown, home: string): unknown {
  if (error instanceof EmbeddedError) return diskFull(error.message) ? full(home) : error
  const { code = '', syscall } = (error ?? {}) as NodeJS.ErrnoException
  if (['ENOSPC', 'EDQUOT'].includes(code)) return full(home)
  // A recursive mkdir reports a read-only disk as ENOENT.
  if (['EACCES', 'EPERM', 'EROFS'].includes(code) || (code === 'ENOENT' && syscall === 'mkdir'))
    return new EmbeddedError(`Holdfast may not write in ${home}: it belongs to another account or is read-only.`)
  return error
}

function diskFull(message: string): boolean {
  return /No space left on device|Disk quota exceeded/i.test(message)
}

function full(home: string): EmbeddedError {
  return new EmbeddedError(`The disk that holds ${home} is full: free some space and start again.`)
}
