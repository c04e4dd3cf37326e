export function tidy(name: string): string {
  return name.replace(/\s+/g, ' ').trim()
}
