import { stopOnSignal } from './stopping.ts'

/** A process of its own with two things to stop, of which the newer one does as its parameter says. */
const [, , how] = process.argv
const say = (text: string) => process.stdout.write(`${text}\n`)
const { add } = stopOnSignal()
add(async () => void say('database stopped'))
add(async () => {
  if (how === 'fails') throw new Error('The pool is broken')
})
add(() => {
  if (how === 'fails') throw new Error('No thread')
  return Promise.resolve()
})
setInterval(() => {}, 60_000)
say('up')
