/** Milliseconds between two looks at what goes on by itself. */
export const POLL = 5000
/** While somebody waits for it before their eyes. */
export const FOLLOW = 1500
