export { ownWords, type Words } from './own-words.ts'
export { wishIn } from './wish-in.ts'
