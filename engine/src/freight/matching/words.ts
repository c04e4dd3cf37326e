export function loads(count: number): string {
  return count === 1 ? '1 load' : `${count} loads`
}
