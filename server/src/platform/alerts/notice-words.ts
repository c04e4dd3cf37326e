import type { AlertNotice } from './alert.ts'

const BEGINS: Readonly<Record<AlertNotice['telling'], string>> = {
  OPENED: 'Alert',
  REMINDED: 'Still wrong',
  RECOVERED: 'Right again',
  TEST: 'Test',
}

/** The notice in words: a line that says it all, and what there is to add. */
export function noticeWords(notice: AlertNotice): { readonly line: string; readonly more: readonly string[] } {
  const where = notice.venture === null ? '' : ` (${notice.venture})`
  const since = `Since ${notice.openedAt.slice(0, 16).replace('T', ' ')} UTC${notice.count > 1 ? `, seen ${notice.count} times` : ''}.`
  return {
    line: `${BEGINS[notice.telling]}: ${notice.title}${where}`,
    more: [
      notice.recovery ?? notice.detail,
      ...(notice.telling === 'TEST' ? [] : [since]),
      ...(notice.url ? [notice.url] : []),
    ],
  }
}
