let react: () => void = () => {}

/** The app says once what happens when the server no longer knows this session. */
export function onSignedOut(reaction: () => void) {
  react = reaction
}

export const tellSignedOut = () => react()
