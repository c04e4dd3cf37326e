import { resolve } from 'node:path'
import type { StackFrame } from '@sentry/core'
import { scrubbed } from '../../platform/error-reports/index.ts'

const ROOT = `${resolve(import.meta.dirname, '../../../..')}/`
const MOST = 50
/** Within so many lines, the message among them; a longer line than that is no call of ours. */
const MOST_LINES = 200
const LONGEST_LINE = 500
/** `    at load (file:///a.ts:1:2)`, `    at file:///a.ts:1:2`; and as Firefox and Safari say it: `load@https://…/a.js:1:2`. */
const LINES = [/^\s*at (?:(.*?) \()?(.+?):(\d+):(\d+)\)?$/, /^(.*?)@(.+?):(\d+):(\d+)$/]

/** The calls of a stack, the innermost last: which function in which file of the product, never where that is installed. */
export function framesOf(stack: string): StackFrame[] {
  const lines = stack.split('\n', MOST_LINES).filter((line) => line.length <= LONGEST_LINE)
  return lines.flatMap(frameOf).slice(0, MOST).reverse()
}

function frameOf(line: string): StackFrame[] {
  for (const pattern of LINES) {
    const [, name, file, row, column] = pattern.exec(line) ?? []
    if (file === undefined) continue
    const filename = scrubbed(placeOf(file))
    return [
      {
        filename,
        function: scrubbed(name || '?'),
        lineno: Number(row),
        colno: Number(column),
        in_app: !/node_modules|^node:/.test(filename),
      },
    ]
  }
  return []
}

function placeOf(file: string): string {
  const path = file.replace(/^file:\/\//, '')
  if (path.startsWith(ROOT)) return path.slice(ROOT.length)
  const installed = path.lastIndexOf('/node_modules/')
  if (installed >= 0) return path.slice(installed + 1)
  return path.startsWith('node:') ? path : path.replace(/^\w+:\/\/[^/]+/, '').replace(/[?#].*$/, '')
}
