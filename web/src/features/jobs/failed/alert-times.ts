import type { Alert } from '@holdfast/contract'
import { counted } from '../../../lib/counted.ts'

/** "Opened 2 h ago, seen 14 times, last 3 m ago"; of one that is over "opened 2 h ago, recovered 41 m ago". */
export function alertTimes({ openedAt, lastAt, count, recoveredAt }: Alert, ago: (instant: string) => string): string {
  const seen = count > 1 ? `, seen ${counted(count, 'time')}, last ${ago(lastAt)}` : ''
  const over = recoveredAt === null ? '' : `, recovered ${ago(recoveredAt)}`
  return `Opened ${ago(openedAt)}${over || seen}`
}
