export { createDatabase, dropDatabase } from './databases.ts'
export { EmbeddedError } from './embedded-error.ts'
export { resetEmbedded } from './reset-embedded.ts'
export { type Embedded, type EmbeddedOptions, startEmbedded } from './start-embedded.ts'
