export { tidyLine as tidy } from '@holdfast/engine/kernel'
