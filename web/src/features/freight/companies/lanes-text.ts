interface PreferredLane {
  readonly originState: string
  readonly destinationState: string
}

/** "TX-GA, CA-TX". */
export const lanesText = (lanes: readonly PreferredLane[]): string =>
  lanes.map(({ originState, destinationState }) => `${originState}-${destinationState}`).join(', ')

/** What people write for lanes: "TX-GA, ca → tx"; null: some of it is no lane. */
export function lanesOf(text: string): PreferredLane[] | null {
  const lanes = text
    .split(/[,;\n]/)
    .map((lane) => lane.trim())
    .filter((lane) => lane !== '')
    .map((lane) => lane.split(/\s*(?:-|–|→|>|\bto\b)\s*/i).map((state) => state.trim().toUpperCase()))
  if (lanes.some((states) => states.length !== 2 || states.some((state) => state === ''))) return null
  return lanes.map(([originState = '', destinationState = '']) => ({ originState, destinationState }))
}
