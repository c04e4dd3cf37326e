// Loaded before the product: its clock is a day ahead, as it will be tomorrow at this hour.
const DAY_MS = 86_400_000
const Today = Date
const later = (): number => Today.now() + DAY_MS

globalThis.Date = new Proxy(Today, {
  construct: (target, given) => new target(...((given.length === 0 ? [later()] : given) as [number])),
  apply: () => new Today(later()).toString(),
  get: (target, name) => (name === 'now' ? later : Reflect.get(target, name)),
})
