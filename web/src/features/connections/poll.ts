/** Milliseconds between two looks at what changes by itself. */
export const POLL = 5000
