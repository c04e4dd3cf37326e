import { formatNumber } from './format.ts'

/** 2400000 bytes → "2.3 MB", 51200 → "50 KB", 900 → "900 bytes". */
export function sizeText(bytes: number): string {
  if (bytes < 1024) return `${formatNumber(bytes, 0)} bytes`
  if (bytes < 1024 * 1024) return `${formatNumber(bytes / 1024, 0)} KB`
  return `${formatNumber(bytes / 1024 / 1024, 1)} MB`
}
