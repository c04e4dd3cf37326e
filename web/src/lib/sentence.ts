/** "enter and change loads" → "Enter and change loads". */
export const sentence = (words: string): string => `${words.charAt(0).toUpperCase()}${words.slice(1)}`
