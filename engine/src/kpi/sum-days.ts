/** Column by column; what a period without days holds is `nothing`. Ratios follow from the sums. */
export function sumDays<D extends Readonly<Record<keyof D, number>>>(nothing: D, days: readonly D[]): D {
  return days.reduce((sum, day) => addDay(sum, day), nothing)
}

function addDay<D extends Readonly<Record<keyof D, number>>>(sum: D, day: D): D {
  const next = { ...sum }
  for (const column in day) Object.assign(next, { [column]: sum[column] + day[column] })
  return next
}
